import type { Area } from './area.ts';
import type { Metric } from './metric.ts';
import { formatNumber, formatValue } from './number.ts';
import type { Ranking } from './rank.ts';
import type { Series } from './series.ts';

/** A piece of a sentence; a figure leads to its row or cell in the table. */
export interface SentencePart {
	text: string;
	/** The id of the element that has the figure. */
	row?: string;
}
export type Sentence = readonly SentencePart[];

/** The id of the cell or row of a table that has an area's figure of a year. */
export function rowId(area: string, year: number): string {
	return `row-${area}-${year}`;
}

interface Figure {
	area: Area;
	year: number;
	/** As it is drawn, and as it was published. */
	value: number;
	published: number;
}

/**
 * What a chart over time shows, in two sentences: the highest and lowest of the latest year, and who
 * moved farthest over the years shown. Of an index, both by what is drawn, with the figure behind it.
 * `series` are the areas that are drawn, of an index each with a figure of that year.
 */
export function trendSentences(
	series: readonly Series[],
	metric: Metric,
	index: number | null = null
): Sentence[] {
	const figured = series.map(({ area, years }) => {
		const base = years.find(({ year }) => year === index)?.point?.value;
		return years.flatMap(({ year, point }): Figure[] => {
			if (point?.value == null) return [];
			const value = base == null ? point.value : (point.value / base) * 100;
			return [{ area, year, value, published: point.value }];
		});
	});
	const figures = figured.flat();
	const latest = Math.max(...figures.map(({ year }) => year));
	const now = figures
		.filter(({ year }) => year === latest)
		.toSorted((one, other) => other.value - one.value);
	const [highest, lowest] = [now[0], now.at(-1)];
	if (highest === undefined || lowest === undefined) return [];

	const said = ({ area, year, value, published }: Figure): SentencePart => {
		const figure = formatValue(published, metric);
		const text = index === null ? figure : `${formatNumber(value, 1)} (${figure})`;
		return { text, row: rowId(area.area, year) };
	};
	const names = (value: number) => {
		const all = now.filter((figure) => figure.value === value).map(({ area }) => area.name);
		return all.length < 3 ? all.join(' and ') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
	};
	const against = index === null ? '' : `, with ${index} as 100,`;
	const first: Sentence =
		highest.value === lowest.value
			? [
					{ text: `In ${latest}${against} ${names(highest.value)} had ` },
					said(highest),
					{ text: '.' }
				]
			: [
					{ text: `In ${latest}${against} ${names(highest.value)} had the highest figure drawn, ` },
					said(highest),
					{ text: `, and ${names(lowest.value)} the lowest, ` },
					said(lowest),
					{ text: '.' }
				];

	const moves = figured.flatMap((line) => {
		const [from, to] = [line[0], line.at(-1)];
		return from === undefined || to === undefined || from === to ? [] : [{ from, to }];
	});
	const size = ({ from, to }: { from: Figure; to: Figure }) => Math.abs(to.value - from.value);
	const [farthest] = moves.toSorted((one, other) => size(other) - size(one));
	if (farthest === undefined) return [first];
	const { from, to } = farthest;
	const verb = moves.length === 1 ? 'went' : 'moved farthest,';
	return [
		first,
		[
			{ text: `${to.area.name} ${verb} from ` },
			said(from),
			{ text: ` in ${from.year} to ` },
			said(to),
			{ text: ` in ${to.year}.` }
		]
	];
}

/**
 * What a ranking shows, in two sentences: where the chosen councils stand, and between which values
 * the middle half of all councils lies. `named` are ids; the ends where none of them is ranked.
 */
export function rankSentences(
	{ ranked, year, quartiles }: Ranking,
	metric: Metric,
	named: readonly string[]
): Sentence[] {
	const chosen = ranked.filter(({ area }) => named.includes(area.area));
	const ends = [ranked[0], ranked.at(-1)].flatMap((each) => each ?? []);
	const told = chosen.length > 0 ? [chosen[0], chosen.at(-1)].flatMap((each) => each ?? []) : ends;
	const [first, last] = told;
	if (first === undefined || last === undefined || quartiles === null) return [];
	const place = ({ area, point, rank, isTied }: (typeof ranked)[number]): SentencePart[] => [
		{ text: `${area.name} ${isTied ? 'shares rank' : 'is at rank'} ${rank} with ` },
		{ text: formatValue(point.value, metric), row: rowId(area.area, year) }
	];
	const places =
		first === last ? place(first) : [...place(first), { text: ' and ' }, ...place(last)];
	const [lower, , upper] = quartiles.map((value) => formatNumber(value, metric.decimals));
	return [
		[
			{ text: `Of ${ranked.length} councils in ${year}, ` },
			...places,
			{ text: chosen.length > 2 ? '; the other chosen councils lie between.' : '.' }
		],
		[{ text: `The middle half of all councils lies between ${lower} and ${upper}.` }]
	];
}
