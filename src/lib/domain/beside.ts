import type { NamedArea } from './area.ts';
import type { GroupKind } from './group.ts';
import { themeOf } from './metric.ts';
import { defaultMetric, metricById } from './metrics/index.ts';
import { reportingArea } from './series.ts';
import type { CompareView } from './view.ts';

/** What a reader may choose to compare: councils, those that ended too, and regions. */
export function isComparable(area: NamedArea): boolean {
	return area.type !== 'country';
}

/**
 * The areas whose lines a view draws: what was chosen, each once though two councils may share a
 * workforce return, then the regions and England where they were asked for. Of other measures a joint
 * return has no figure, so its two councils stand for it.
 */
export function areasOfView(
	view: Pick<CompareView, 'metric' | 'areas' | 'with'>,
	areas: readonly NamedArea[]
): NamedArea[] {
	const byId = new Map(areas.map((area) => [area.area, area]));
	const chosen = view.areas.flatMap((id) => byId.get(id) ?? []);
	const theme = themeOf((metricById(view.metric) ?? defaultMetric).topic);
	const ids = [
		...chosen.flatMap((area) =>
			area.type === 'joint-return' && theme !== 'Workforce'
				? areas.filter(({ joint_return }) => joint_return === area.area).map(({ area }) => area)
				: reportingArea(area, theme)
		),
		...(view.with.includes('region') ? chosen.map(({ region }) => region ?? '') : []),
		...(view.with.includes('england') ? ['england'] : [])
	];
	return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** The groups of councils that a view sets beside what was chosen. */
export function groupKinds({
	with: beside,
	group
}: Pick<CompareView, 'with' | 'group'>): GroupKind[] {
	const kinds = beside.flatMap((each) => (each === 'england' || each === 'region' ? [] : each));
	return group.length > 0 ? [...kinds, 'own'] : kinds;
}
