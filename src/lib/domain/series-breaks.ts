import type { NamedArea } from './area.ts';
import type { Observation } from './observation.ts';
import { formatDate, yearOf } from './period.ts';
import { formatYears } from './series.ts';
import type { Source } from './source.ts';

const isEnd = ({ kind }: { kind: string }) => kind === 'divided' || kind === 'joined';

/**
 * What divides a metric's series, a sentence each: where its figures pass from one source to another,
 * years that no release has, years without England, and councils that ended within it.
 */
export function seriesBreaks(
	points: readonly Observation[],
	areas: readonly NamedArea[],
	sources: readonly Source[]
): string[] {
	const years = [...new Set(points.map(({ period_end }) => yearOf(period_end)))].toSorted();
	const [first = 0, last = 0] = [years[0], years.at(-1)];
	const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	const yearsOf = (of: readonly Observation[]) => [
		...new Set(of.map(({ period_end }) => yearOf(period_end)))
	];
	const bySource = [...new Set(points.map(({ source }) => source))]
		.map((source) => ({
			title: sources.find((each) => each.source === source)?.title ?? source,
			years: yearsOf(points.filter((point) => point.source === source)).toSorted()
		}))
		.toSorted((one, other) => (one.years[0] ?? 0) - (other.years[0] ?? 0));
	const isWithin = (day: string) =>
		points.some(({ period_end }) => period_end < day) && day <= `${last}-12-31`;
	const ended = areas.flatMap(({ name, changes }) => {
		const change = changes.find((each) => isEnd(each) && isWithin(each.day));
		return change === undefined ? [] : [`${name} (${formatDate(change.day)})`];
	});
	const missing = all.filter((year) => !years.includes(year));
	const england = yearsOf(points.filter(({ area }) => area === 'england'));
	const without = years.filter((year) => !england.includes(year));
	return [
		...(bySource.length < 2
			? []
			: [
					`Its figures pass from one source to another: ${bySource
						.map((source) => `${formatYears(source.years)} from “${source.title}”`)
						.join('; ')}.`
				]),
		...(missing.length === 0 ? [] : [`No release read here has ${formatYears(missing)}.`]),
		...(without.length === 0
			? []
			: [`No figure of England is published for ${formatYears(without)}.`]),
		...(ended.length === 0
			? []
			: [
					`Councils that were divided or joined within the series, with the first day of what came ` +
						`after: ${ended.join(', ')}. No figure passes from them to the councils that came after.`
				])
	];
}
