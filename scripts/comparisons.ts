import type { Area } from '#lib/domain/area.ts';
import type { Document, Finding, Review } from '#lib/domain/document.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { compareFigure, type Comparison } from '#lib/domain/said-and-counted.ts';

/** The tables of `data/` that a comparison is made from. */
export interface Compared {
	area: readonly Area[];
	observation: readonly Observation[];
	document: readonly Document[];
	finding: readonly Finding[];
	review: readonly Review[];
}

/** Every finding that is not withheld beside the official record. Grain: finding. */
export function compareFindings(tables: Compared): Comparison[] {
	const withheld = new Set(
		tables.review.filter(({ decision }) => decision === 'withheld').map(({ finding }) => finding)
	);
	const spoken = new Map(tables.document.map((row) => [row.document, row.meeting_date]));
	const areas = new Map(tables.area.map((area) => [area.area, area]));
	const rows = new Map(metrics.map((metric) => [metric.id as string, metricRow(metric)]));
	const held = new Map<string, Observation[]>();
	for (const row of tables.observation) {
		const key = `${row.metric} ${row.area}`;
		const rows = held.get(key);
		if (rows) rows.push(row);
		else held.set(key, [row]);
	}
	return tables.finding
		.filter(({ finding }) => !withheld.has(finding))
		.map((finding) =>
			compareFigure(finding, spoken.get(finding.document) ?? null, {
				area: (id) => areas.get(id),
				metric: (id) => rows.get(id),
				observations: (metric, area) => held.get(`${metric} ${area}`) ?? []
			})
		);
}
