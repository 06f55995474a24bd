import * as z from 'zod/mini';
import { Id } from './id.ts';

/** On one day, or over a span that ends on that day. */
export const Basis = z.enum(['on-day', 'in-year']);
export type Basis = z.infer<typeof Basis>;

/** Whether more is better. `neither` where people of good will differ; then nothing is ranked as good. */
export const Polarity = z.enum(['higher', 'lower', 'neither']);
export type Polarity = z.infer<typeof Polarity>;

export const Unit = z.enum([
	'%',
	'cases',
	'FTE',
	'people',
	'days',
	'enquiries',
	'applications',
	'households',
	'places'
]);
export type Unit = z.infer<typeof Unit>;

/**
 * One thing that is measured. `bounds` are values outside which a figure is held to be a mistake;
 * `decimals` is how the publisher rounds. `numerator` and `denominator` say in words what is divided.
 */
export const Metric = z.strictObject({
	metric: Id,
	title: z.string(),
	short_title: z.string(),
	topic: z.enum([
		'Caseloads',
		'Vacancies',
		'Agency workers',
		'Turnover',
		'Staffing',
		'Sickness',
		'Fostering',
		'Fostering, all agencies'
	]),
	definition: z.string(),
	numerator: z.nullable(z.string()),
	denominator: z.nullable(z.string()),
	unit: Unit,
	decimals: z.int(),
	basis: Basis,
	polarity: Polarity,
	lowest: z.number(),
	highest: z.number()
});
export type Metric = z.infer<typeof Metric>;

/** A publication that figures are read from, whatever its edition. */
export type Release =
	'workforce' | 'fostering-2017-18' | 'fostering-2018-19' | 'fostering-trend' | 'foster-places';

/** Councils' own fostering services, or those and independent fostering agencies together. */
export type Sector = 'councils' | 'all-agencies';

/**
 * Where a metric stands in an official release: the column of its value (in Ofsted's
 * fostering files, where areas are columns, the label of its row) and, for a rate, the columns
 * that add up to its numerator and denominator.
 */
export interface OfficialColumns {
	column: string;
	numerator?: readonly string[];
	denominator?: readonly string[];
}

/** A metric as its file defines it. */
export interface MetricDefinition {
	id: string;
	title: string;
	shortTitle?: string;
	topic: Metric['topic'];
	definition: string;
	numerator?: string;
	denominator?: string;
	unit: Unit;
	decimals: number;
	basis: Basis;
	polarity: Polarity;
	bounds: readonly [lowest: number, highest: number];
	/** Whose fostering services are counted; for the other topics there is no such choice. */
	sector?: Sector;
	/** Where each publication that has the metric states it. */
	official: Partial<Record<Release, OfficialColumns>>;
}

/** Declares a metric; exists so that a definition file is checked where it is written. */
export function defineMetric<const D extends MetricDefinition>(definition: D): D {
	return definition;
}

/** The row of table `metric` that a definition becomes. */
export function metricRow(definition: MetricDefinition): Metric {
	return {
		metric: definition.id,
		title: definition.title,
		short_title: definition.shortTitle ?? definition.title,
		topic: definition.topic,
		definition: definition.definition,
		numerator: definition.numerator ?? null,
		denominator: definition.denominator ?? null,
		unit: definition.unit,
		decimals: definition.decimals,
		basis: definition.basis,
		polarity: definition.polarity,
		lowest: definition.bounds[0],
		highest: definition.bounds[1]
	};
}
