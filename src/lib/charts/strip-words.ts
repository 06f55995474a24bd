import type { Metric } from '../domain/metric.ts';
import { formatValue } from '../domain/number.ts';
import type { Ranking } from '../domain/rank.ts';
import { ascending, standingWords } from '../domain/standing.ts';
import type { NamedValue } from './named-values.ts';
import type { Strip } from './strip.ts';

/** Where the middle half of councils lies, in a sentence; empty where no council has a figure. */
export function middleWords({ ranked, quartiles, year }: Ranking, metric: Metric): string {
	if (quartiles === null) return '';
	const [lower, middle, upper] = quartiles.map((value) => formatValue(value, metric));
	return (
		`Of ${ranked.length} councils with a figure for ${year} the middle half lies between ${lower} ` +
		`and ${upper}; the median is ${middle}.`
	);
}

/** A named value, and of a council where it stands: `Luton: 31.9%, higher than 141 of 148 others`. */
export function namedWords({ area, name, value }: NamedValue, ranking: Ranking, metric: Metric) {
	const own = ranking.ranked.find((each) => each.area.area === area);
	return `${name}: ${formatValue(value, metric)}${own ? `, ${standingWords(own, ranking, metric)}` : ''}`;
}

/** What the strip says, in words and numbers, for who cannot see it. */
export function stripSummary({
	metric,
	ranking,
	named,
	ringed
}: Pick<Strip, 'metric' | 'ranking' | 'named' | 'ringed'>): string {
	const councils = ascending(ranking);
	const [lowest, highest] = [councils[0], councils.at(-1)];
	const ends =
		lowest && highest
			? ` From ${lowest.area.name}, ${formatValue(lowest.point.value, metric)}, to ${highest.area.name}, ${formatValue(highest.point.value, metric)}.`
			: '';
	const rings = councils.filter(({ area }) => ringed.includes(area.area)).length;
	return (
		`Dots along a line, one a council: ${metric.title.toLowerCase()}.${ends} ${middleWords(ranking, metric)} ` +
		`${named.map((each) => `${namedWords(each, ranking, metric)}. `).join('')}${rings === 0 ? '' : `Ringed, as neighbours: ${rings}. `}The table has every figure.`
	);
}
