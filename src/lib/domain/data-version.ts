import { IsoDate } from './id.ts';
import { sourcesOf, type Observation } from './observation.ts';
import type { Revision } from './revision.ts';
import type { Source } from './source.ts';

/**
 * The day that names a data version in an address (`data=2026-06-29`): that of the newest release
 * among its sources. Sources whose day is not known are passed over.
 */
export function versionDay(sources: readonly Pick<Source, 'released'>[]): string {
	const days = sources.map(({ released }) => released).filter((day) => day.length === 10);
	return days.toSorted().at(-1) ?? '';
}

/** The last day that a day, month or year can mean, as text that sorts as days do. */
const latest = (released: string) => released + '-99'.repeat((10 - released.length) / 3);

/** A view's address without the data version that it may name. */
export function unpinnedAddress(view: string): string {
	const address = new URL(view);
	const parts = address.search.slice(1).split('&');
	address.search = parts.filter((part) => !part.startsWith('data=')).join('&');
	return address.href;
}

/** A view's address with the data version of that day, in place of another it may have. */
export function pinnedAddress(view: string, day: string): string {
	const address = new URL(unpinnedAddress(view));
	address.search += `${address.search === '' ? '' : '&'}data=${day}`;
	return address.href;
}

/** The pinned version of an address: null where it has none, else its day, or null for one unknown. */
export function pinnedVersion(search: string): { asked: string; day: string | null } | null {
	const asked = new URLSearchParams(search).get('data');
	if (asked === null) return null;
	return { asked: asked.slice(0, 60), day: IsoDate.safeParse(asked).data ?? null };
}

/** A row that is shown, as far as it is looked for among revisions. */
export type ShownFigure = Pick<
	Observation,
	'area' | 'metric' | 'period_end' | 'source' | 'locator'
>;

/** A release that came out after a data version, and the earlier ones it was compared with. */
export interface LaterRelease {
	source: Source;
	comparedWith: readonly Source[];
}

/**
 * What came out after `day` of the figures shown: their releases, oldest first, and those figures that
 * the release before had stated otherwise. Where only the month or year of a release is known and `day`
 * lies in it, it may have been out or not: it counts as later, and both it and the one before as the
 * release before.
 */
export function changedSince(
	day: string,
	points: readonly ShownFigure[],
	revisions: readonly Revision[],
	sources: readonly Source[]
): { releases: LaterRelease[]; revised: Revision[] } {
	const byId = new Map(sources.map((source) => [source.source, source]));
	const named = (ids: readonly string[]) =>
		[...new Set(ids)]
			.flatMap((id) => byId.get(id) ?? [])
			.toSorted((one, other) => (one.released < other.released ? -1 : 1));
	const isLater = ({ released }: Source) => latest(released) > day;
	const releases = named(points.flatMap(sourcesOf))
		.filter(isLater)
		.map((source) => {
			const compared = revisions.filter(({ to_source }) => to_source === source.source);
			const known = named(compared.map(({ from_source }) => from_source));
			const canBeOut = known.filter(({ released }) => released <= day);
			const surelyOut = canBeOut.findLastIndex((earlier) => !isLater(earlier));
			return { source, comparedWith: canBeOut.slice(Math.max(surelyOut, 0)) };
		});
	const keyOf = (row: Pick<ShownFigure, 'area' | 'metric' | 'period_end'>) =>
		`${row.area} ${row.metric} ${row.period_end}`;
	// Of two releases before, the later one's value is kept, because it is written last.
	const before = new Map<string, Revision>();
	for (const { source, comparedWith } of releases)
		for (const { source: earlier } of comparedWith)
			for (const row of revisions)
				if (row.to_source === source.source && row.from_source === earlier)
					before.set(keyOf(row), row);
	return { releases, revised: points.flatMap((point) => before.get(keyOf(point)) ?? []) };
}
