import { error } from '@sveltejs/kit';
import { metricSeries } from '#lib/data/queries/metric-series.ts';
import { usualMovement } from '#lib/data/queries/usual-movement.ts';
import { metricById, metrics } from '#lib/domain/metrics/index.ts';
import { metricRow } from '#lib/domain/metric.ts';
import type { Movement } from '#lib/domain/movement.ts';
import { sourcesOf } from '#lib/domain/observation.ts';
import { database } from '../../../database.server.ts';

let moved: Promise<Movement[]> | undefined;

/** How far each metric usually moves in a year, asked once for all pages. */
export function movements(): Promise<Movement[]> {
	return (moved ??= database().then(({ session }) => usualMovement(session, undefined)));
}

/** Every metric's id, for the pages and files that are built for each. */
export function metricIds(): { metric: string }[] {
	return metrics.map(({ id }) => ({ metric: id }));
}

/** A metric with every figure of it, the areas that have one, and where they come from. */
export async function readMetric(id: string) {
	const { areas, manifest, session, sources } = await database();
	const definition = metricById(id);
	if (definition === undefined) error(404, `no metric: ${id}`);
	const points = await metricSeries(session, { metric: id, areas: areas.map(({ area }) => area) });
	const has = new Set(points.map(({ area }) => area));
	const used = new Set(points.flatMap(sourcesOf));
	return {
		metric: metricRow(definition),
		official: definition.official,
		points,
		areas: areas.filter(({ area }) => has.has(area)),
		ended: areas.filter(({ changes }) => changes.length > 0),
		sources: sources.filter(({ source }) => used.has(source)),
		allSources: sources,
		movement: (await movements()).find(({ metric }) => metric === id) ?? null,
		version: manifest.version
	};
}
