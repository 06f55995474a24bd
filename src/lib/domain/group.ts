import * as z from 'zod/mini';
import { meanOf, medianOf } from './average.ts';
import { holdsOn, type Area, type CouncilType } from './area.ts';
import { Id, IsoDate } from './id.ts';
import type { Observation } from './observation.ts';
import { round } from './number.ts';
import { reportingArea, type SeriesYear } from './series.ts';
import type { Theme } from './metric.ts';

/** How a group of councils comes about: by a model of neighbours, by kind, or as the reader says. */
export const GroupKind = z.enum(['neighbours-2025', 'neighbours-2021', 'type', 'own']);
export type GroupKind = z.infer<typeof GroupKind>;

/**
 * A metric in a group of councils at the end of one period. Grain: kind, whose, period. `whose` is the
 * council whose neighbours they are, a kind of council, or `own`. `reported` of `members` have a
 * number; two councils that send one return are one of either. Both averages are of those alone, null
 * where there is none, in the metric's own unit, to six decimal places.
 */
export const GroupSummary = z.strictObject({
	kind: GroupKind,
	whose: Id,
	period_end: IsoDate,
	mean: z.nullable(z.number()),
	median: z.nullable(z.number()),
	reported: z.int(),
	members: z.int()
});
export type GroupSummary = z.infer<typeof GroupSummary>;

/** One group over the years of a view, gaps included, oldest first. */
export interface GroupLine {
	kind: GroupKind;
	whose: string;
	/** Who they are: `Luton’s neighbours, 2025 model`. */
	name: string;
	years: readonly { year: number; summary: GroupSummary | null }[];
}

/** Whom a view's groups are asked for. */
export interface GroupQuestion {
	metric: string;
	kinds: readonly GroupKind[];
	/** The chosen councils; other areas have no groups. */
	areas: readonly string[];
	own: readonly string[];
}

/** The neighbours of each council in each version of the model. */
export const Neighbourhoods = z.record(
	z.enum(['2021', '2025']),
	z.record(z.string(), z.array(z.string()))
);
export type Neighbourhoods = z.infer<typeof Neighbourhoods>;

/**
 * What the query `groupSummary` answers, from every figure of the metric: for a page whose engine is
 * not there yet. By kind, whose and period.
 */
export function summariseGroups(
	{ kinds, areas: chosen, own }: Omit<GroupQuestion, 'metric'>,
	points: readonly Observation[],
	{
		areas,
		neighbourhoods,
		theme
	}: { areas: readonly Area[]; neighbourhoods: Neighbourhoods; theme: Theme }
): GroupSummary[] {
	const councils = areas.filter(({ type }) => type === 'council');
	const asked = councils.filter(({ area }) => chosen.includes(area));
	const types = [...new Set(asked.flatMap(({ council_type }) => council_type ?? []))];
	const named = (ids: readonly string[]) => areas.filter(({ area }) => ids.includes(area));
	const groups = kinds.flatMap((kind): { kind: GroupKind; whose: string; members: Area[] }[] => {
		if (kind === 'own')
			return own.length === 0 ? [] : [{ kind, whose: 'own', members: named(own) }];
		if (kind === 'type') {
			return types.map((type) => ({
				kind,
				whose: type,
				members: councils.filter(({ council_type }) => council_type === type)
			}));
		}
		const model = neighbourhoods[kind === 'neighbours-2025' ? '2025' : '2021'];
		return asked.flatMap(({ area }) => {
			const ids = model[area];
			return ids === undefined ? [] : [{ kind, whose: area, members: named(ids) }];
		});
	});
	const periods = [...new Set(points.map(({ period_end }) => period_end))];
	return groups
		.flatMap(({ kind, whose, members }) =>
			periods.map((period_end): GroupSummary => {
				const there = members.filter((area) => kind !== 'type' || holdsOn(area, period_end));
				const ids = new Set(there.map((area) => reportingArea(area, theme)));
				const values = points.flatMap((point) =>
					point.period_end === period_end && point.value !== null && ids.has(point.area)
						? [point.value]
						: []
				);
				const rounded = (value: number | null) => (value === null ? null : round(value, 6));
				return {
					kind,
					whose,
					period_end,
					mean: rounded(meanOf(values)),
					median: rounded(medianOf(values)),
					reported: values.length,
					members: ids.size
				};
			})
		)
		.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

const sortKey = ({ kind, whose, period_end }: GroupSummary) => `${kind} ${whose} ${period_end}`;

const typeNames: Record<CouncilType, string> = {
	county: 'County councils',
	unitary: 'Unitary authorities',
	'metropolitan-district': 'Metropolitan districts',
	'london-borough': 'London boroughs'
};

/** Who a group is, in words: whose neighbours by which model, which kind of council, or an own group. */
export function groupName(
	{ kind, whose }: Pick<GroupSummary, 'kind' | 'whose'>,
	areas: readonly Area[],
	own: readonly string[]
): string {
	if (kind === 'own') return `Own group of ${own.length}`;
	if (kind === 'type') return typeNames[whose as CouncilType];
	const name = areas.find(({ area }) => area === whose)?.short_name ?? whose;
	const model = kind === 'neighbours-2025' ? '2025' : '2021';
	return `${name}${name.endsWith('s') ? '’' : '’s'} neighbours, ${model} model`;
}

/** Summaries as one line a group, with a place for every year of the view. */
export function layOutGroups(
	summaries: readonly GroupSummary[],
	years: readonly SeriesYear[],
	areas: readonly Area[],
	own: readonly string[]
): GroupLine[] {
	const keys = [...new Set(summaries.map(({ kind, whose }) => `${kind} ${whose}`))];
	return keys.flatMap((key) => {
		const of = summaries.filter(({ kind, whose }) => `${kind} ${whose}` === key);
		const [first] = of;
		if (first === undefined) return [];
		return {
			kind: first.kind,
			whose: first.whose,
			name: groupName(first, areas, own),
			years: years.map(({ year, day }) => ({
				year,
				summary: of.find(({ period_end }) => period_end === day) ?? null
			}))
		};
	});
}
