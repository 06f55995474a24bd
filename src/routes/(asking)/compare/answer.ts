import { groupSummary } from '#lib/data/queries/group-summary.ts';
import { journeySteps } from '#lib/data/queries/journey-steps.ts';
import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { neighbourList } from '#lib/data/queries/neighbour-list.ts';
import { statedPoints } from '#lib/data/queries/stated-points.ts';
import type { Session } from '#lib/data/session.ts';
import { isCouncil, type NamedArea } from '#lib/domain/area.ts';
import { areasOfView, groupKinds } from '#lib/domain/beside.ts';
import { needsEveryone, type CompareAnswer } from '#lib/domain/compared.ts';
import { summariseGroups, type Neighbourhoods } from '#lib/domain/group.ts';
import { metricsOfView } from '#lib/domain/several.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultMetric, metricById } from '#lib/domain/metrics/index.ts';
import type { CompareView } from '#lib/domain/view.ts';
import {
	preparedJourneys,
	preparedNeighbourhoods,
	preparedSeries,
	preparedStated
} from '../prepared.ts';

/** What a view asks: the same of the engine and of what was prepared. */
function questionOf(view: CompareView, areas: readonly NamedArea[]) {
	const shown = areasOfView(view, areas).map(({ area }) => area);
	const councils = areas.filter(isCouncil).map(({ area }) => area);
	const all = [...new Set([...shown, ...councils])];
	return {
		series: { metric: view.metric, areas: needsEveryone(view) ? all : shown },
		stated: { metric: view.metric, areas: shown },
		groups: {
			metric: view.metric,
			kinds: groupKinds(view),
			areas: view.areas,
			own: view.group
		},
		several: {
			metrics: metricsOfView(view).map(({ metric }) => metric),
			areas: view.show === 'heat' ? all : shown
		},
		neighbours: view.show === 'distribution' ? modelsOf(view) : [],
		marked: view.inspections ? view.areas : []
	};
}

/** The figures of several metrics, one after the other. */
async function severalSeries(
	{ metrics, areas }: { metrics: readonly string[]; areas: readonly string[] },
	ask: (question: { metric: string; areas: readonly string[] }) => Promise<Observation[]>
): Promise<Observation[]> {
	return (await Promise.all(metrics.map((metric) => ask({ metric, areas })))).flat();
}

/** The models whose neighbours a view sets beside the chosen councils. */
function modelsOf({ with: beside }: CompareView): (keyof Neighbourhoods)[] {
	return (['2025', '2021'] as const).filter((model) => beside.includes(`neighbours-${model}`));
}

/** The answer to a view by a database. Errors: QueryError; EngineError. */
export async function askCompare(
	session: Session,
	view: CompareView,
	areas: readonly NamedArea[]
): Promise<CompareAnswer> {
	const { series, stated, groups, several, neighbours, marked } = questionOf(view, areas);
	return {
		neighbours:
			neighbours.length > 0
				? (await Promise.all(view.areas.map((area) => neighbourList(session, { area }))))
						.flat()
						.filter(({ model }) => neighbours.includes(model))
				: [],
		several: await severalSeries(several, (question) => metricSeries(session, question)),
		points: await metricSeries(session, series),
		stated: await statedPoints(session, stated),
		groups: groups.kinds.length > 0 ? await groupSummary(session, groups) : [],
		steps: marked.length > 0 ? await journeySteps(session, { areas: marked }) : []
	};
}

/** The same answer from what was prepared while the site was built. Errors: EngineError. */
export async function preparedCompare(
	fetch: typeof globalThis.fetch,
	view: CompareView,
	areas: readonly NamedArea[]
): Promise<CompareAnswer> {
	const { series, stated, groups, several, neighbours, marked } = questionOf(view, areas);
	const { theme } = metricRow(metricById(view.metric) ?? defaultMetric);
	const everyone = areas.map(({ area }) => area);
	const known: Partial<Neighbourhoods> =
		neighbours.length > 0 ? await preparedNeighbourhoods(fetch) : {};
	return {
		neighbours: neighbours.flatMap((model) =>
			view.areas.flatMap((area) =>
				(known[model]?.[area] ?? []).map((neighbour) => ({ model, area, neighbour }))
			)
		),
		several: await severalSeries(several, ({ metric, areas }) =>
			preparedSeries(fetch, metric, areas)
		),
		points: await preparedSeries(fetch, view.metric, series.areas),
		stated: await preparedStated(fetch, view.metric, stated.areas),
		groups:
			groups.kinds.length > 0
				? summariseGroups(groups, await preparedSeries(fetch, view.metric, everyone), {
						areas,
						neighbourhoods: await preparedNeighbourhoods(fetch),
						theme
					})
				: [],
		steps: marked.length > 0 ? await preparedJourneys(fetch, marked) : []
	};
}
