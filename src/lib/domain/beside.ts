import type { NamedArea } from './area.ts';
import { reportingArea } from './series.ts';
import type { CompareView } from './view.ts';

/** What a reader may choose to compare: councils, those that ended too, and regions. */
export function isComparable(area: NamedArea): boolean {
	return area.type !== 'country';
}

/**
 * The areas whose lines a view draws: what was chosen, each once though two councils may share a
 * return, then the regions and England where they were asked for.
 */
export function areasOfView(
	view: Pick<CompareView, 'areas' | 'with'>,
	areas: readonly NamedArea[]
): NamedArea[] {
	const byId = new Map(areas.map((area) => [area.area, area]));
	const chosen = view.areas.flatMap((id) => byId.get(id) ?? []);
	const ids = [
		...chosen.map(reportingArea),
		...(view.with.includes('region') ? chosen.map(({ region }) => region ?? '') : []),
		...(view.with.includes('england') ? ['england'] : [])
	];
	return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
