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
	'per 10,000',
	'cases',
	'FTE',
	'people',
	'days',
	'children',
	'plans',
	'referrals',
	'enquiries',
	'conferences',
	'applications',
	'households',
	'places'
]);
export type Unit = z.infer<typeof Unit>;

/** A unit in words, for a heading or a table. */
export function unitWords(unit: Unit): string {
	if (unit === '%') return 'per cent';
	return unit === 'per 10,000' ? 'per 10,000 children' : unit;
}

/** A unit as the first words of a line: `Per cent`. */
export function unitHeading(unit: Unit): string {
	const words = unitWords(unit);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a rate's quotient is multiplied by to give its value. */
export function scaleOf(unit: Unit): number {
	return unit === '%' ? 100 : unit === 'per 10,000' ? 10_000 : 1;
}

/** Themes and their topics, in the order in which a reader meets them. */
export const themes = {
	Workforce: ['Caseloads', 'Vacancies', 'Agency workers', 'Turnover', 'Staffing', 'Sickness'],
	'Children in need': ['Referrals', 'Children in need'],
	'Child protection': ['Enquiries and conferences', 'Child protection plans'],
	'Children looked after': ['Children looked after', 'Stability of care'],
	Fostering: ['Fostering', 'Fostering, all agencies'],
	Population: ['Population']
} as const;

export const Theme = z.enum(Object.keys(themes) as (keyof typeof themes)[]);
export type Theme = z.infer<typeof Theme>;

const Topic = z.enum(Object.values(themes).flat());
type Topic = z.infer<typeof Topic>;

/** Published as it stands, or computed here from published numbers. */
export const Origin = z.enum(['published', 'computed']);
export type Origin = z.infer<typeof Origin>;

/**
 * One thing that is measured. `bounds` are values outside which a figure is held to be a mistake;
 * `decimals` is how the publisher rounds. `numerator` and `denominator` say in words what is divided.
 * `note` is what a reader must know of all its figures.
 */
export const Metric = z.strictObject({
	metric: Id,
	title: z.string(),
	short_title: z.string(),
	theme: Theme,
	topic: Topic,
	definition: z.string(),
	note: z.nullable(z.string()),
	origin: Origin,
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
	| 'workforce'
	| 'children-in-need'
	| 'referrals'
	| 'section-47'
	| 'plans'
	| 'plans-started'
	| 'looked-after'
	| 'placement-stability'
	| 'social-worker-stability'
	| 'lait'
	| 'population'
	| 'fostering-2017-18'
	| 'fostering-2018-19'
	| 'fostering-trend'
	| 'foster-places';

/** Councils' own fostering services, or those and independent fostering agencies together. */
export type Sector = 'councils' | 'all-agencies';

/**
 * Where a metric stands in an official release: the column of its value (in Ofsted's fostering files,
 * where areas are columns, the label of its row) and, for a rate, the columns that add up to its
 * numerator and denominator. `where` picks the line, of those that a file has for one area and year;
 * `denominatorWhere` is what differs in the line of the denominator.
 */
export interface OfficialColumns {
	column: string;
	numerator?: readonly string[];
	denominator?: readonly string[];
	where?: Readonly<Record<string, string>>;
	denominatorWhere?: Readonly<Record<string, string>>;
}

/** A metric as its file defines it. */
export interface MetricDefinition {
	id: string;
	title: string;
	shortTitle?: string;
	topic: Topic;
	definition: string;
	note?: string;
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
	/**
	 * The metric whose figures are divided by the population of the mid-year before to compute this
	 * one, and the name under which LAIT states the same rate, with which what is computed is checked.
	 */
	perChild?: { of: string; stated: string };
}

/** Declares a metric; exists so that a definition file is checked where it is written. */
export function defineMetric<const D extends MetricDefinition>(definition: D): D {
	return definition;
}

/** What a reader must know of every figure of a publication. */
const releaseNotes: Partial<Record<Release, string>> = {
	workforce: 'Figures before 2017 were counted in another way and are not shown.',
	lait: "Figures before 2021 are read from DfE's local authority interactive tool."
};

const rateNote =
	'No rate is computed for Bournemouth, Poole and Dorset before 2019: their populations are not ' +
	'in the estimates.';

function noteOf({ note, official, perChild }: MetricDefinition): string | null {
	if (perChild) return rateNote;
	const notes = Object.entries(releaseNotes).map(([id, text]) => (id in official ? text : ''));
	return [note, ...notes].filter(Boolean).join(' ') || null;
}

/** The theme that a topic belongs to. */
export function themeOf(topic: Topic): Theme {
	const theme = Theme.options.find((each) => themes[each].some((other) => other === topic));
	if (theme === undefined) throw new Error(`unknown topic: ${topic}`);
	return theme;
}

/** The row of table `metric` that a definition becomes. */
export function metricRow(definition: MetricDefinition): Metric {
	return {
		metric: definition.id,
		title: definition.title,
		short_title: definition.shortTitle ?? definition.title,
		theme: themeOf(definition.topic),
		topic: definition.topic,
		definition: definition.definition,
		note: noteOf(definition),
		origin: definition.perChild === undefined ? 'published' : 'computed',
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
