import { journeySteps } from '#lib/data/queries/journey-steps.ts';
import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { reportingArea } from '#lib/domain/series.ts';
import { database } from '../../database.server.ts';
import { councilMap } from '../../outlines.server.ts';

const headline = ['average-caseload', 'social-worker-vacancy-rate', 'agency-social-worker-rate'];

export async function load() {
	const { areas, metrics, session, sources } = await database();
	const councils = areas.filter(({ type }) => type === 'council');
	const steps = await journeySteps(session, { areas: councils.map(({ area }) => area) });
	const shown = metrics.filter(({ metric }) => headline.includes(metric));
	const points = await Promise.all(
		shown.map(({ metric }) =>
			metricSeries(session, { metric, areas: areas.map(({ area }) => area) })
		)
	);
	const lastPeriod = points
		.flat()
		.reduce((last, { period_end }) => (period_end > last ? period_end : last), '');
	const { map, mapSources } = await councilMap();
	return {
		map,
		metrics: shown,
		lastPeriod,
		sources: [
			...sources.filter(({ source }) =>
				[...points.flat(), ...steps].some((row) => row.source === source)
			),
			...mapSources
		],
		regions: areas.filter(({ type }) => type === 'region'),
		councils: councils.map((council) => ({
			council,
			figures: points.map(
				(series) =>
					series.find(
						({ area, period_end }) =>
							area === reportingArea(council, 'Workforce') && period_end === lastPeriod
					) ?? null
			),
			latest:
				steps.findLast(
					({ area, framework, lane }) =>
						area === council.area && framework === 'ilacs' && lane === 'overall'
				) ?? null
		}))
	};
}
