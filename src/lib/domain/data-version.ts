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
 * another release had stated otherwise by then. Of a figure that was revised twice since, the row has
 * the value that was newest on that day. A release whose day is not known counts as later unless its
 * month or year ends before.
 */
export function changedSince(
	day: string,
	points: readonly ShownFigure[],
	revisions: readonly Revision[],
	sources: readonly Source[]
): { releases: LaterRelease[]; revised: Revision[] } {
	const byId = new Map(sources.map((source) => [source.source, source]));
	const isLater = (id: string) => latest(byId.get(id)?.released ?? '') > day;
	const canBeHeld = (id: string) => (byId.get(id)?.released ?? day) <= day;
	const since = revisions.filter((row) => isLater(row.to_source) && canBeHeld(row.from_source));
	const keyOf = (row: Pick<ShownFigure, 'area' | 'metric' | 'period_end'>) =>
		`${row.area} ${row.metric} ${row.period_end}`;
	const releasedOf = (id: string) => byId.get(id)?.released ?? '';
	const byRelease = (one: string, other: string) => (releasedOf(one) < releasedOf(other) ? -1 : 1);
	const newest = new Map(
		since
			.toSorted((one, other) => byRelease(one.from_source, other.from_source))
			.map((row) => [keyOf(row), row])
	);
	const named = (ids: readonly string[]) =>
		[...new Set(ids)].toSorted(byRelease).flatMap((id) => byId.get(id) ?? []);
	return {
		releases: named(points.flatMap(sourcesOf).filter(isLater)).map((source) => ({
			source,
			comparedWith: named(
				since
					.filter(({ to_source }) => to_source === source.source)
					.map(({ from_source }) => from_source)
			)
		})),
		revised: points.flatMap((point) => newest.get(keyOf(point)) ?? [])
	};
}
