import type { Area } from '#lib/domain/area.ts';
import type { Document, Finding, Review } from '#lib/domain/document.ts';
import type { Inspection, Judgement } from '#lib/domain/inspection.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { metrics } from '#lib/domain/metrics/index.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { compareFigure, type Comparison } from '#lib/domain/said-and-counted.ts';
import { compareEvent } from '#lib/domain/said-and-listed.ts';

/** The tables of `data/` that a comparison is made from. */
export interface Compared {
	area: readonly Area[];
	observation: readonly Observation[];
	inspection: readonly Inspection[];
	judgement: readonly Judgement[];
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
	const figures = grouped(tables.observation, ({ metric, area }) => `${metric} ${area}`);
	const inspections = grouped(tables.inspection, ({ area }) => area);
	const judgements = grouped(tables.judgement, ({ inspection }) => inspection);
	return tables.finding
		.filter(({ finding }) => !withheld.has(finding))
		.map((finding) => {
			const when = spoken.get(finding.document) ?? null;
			if (finding.metric === null) {
				return compareEvent(finding, when, {
					inspections: inspections.get(finding.area ?? '') ?? [],
					judgements: (inspection) => judgements.get(inspection) ?? []
				});
			}
			return compareFigure(finding, when, {
				area: (id) => areas.get(id),
				metric: (id) => rows.get(id),
				observations: (metric, area) => figures.get(`${metric} ${area}`) ?? []
			});
		});
}

function grouped<Row>(rows: readonly Row[], by: (row: Row) => string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(by(row));
		if (group) group.push(row);
		else groups.set(by(row), [row]);
	}
	return groups;
}
