import * as z from 'zod/mini';
import { Direction, JudgedLane, OfstedEventType, Precision, Qualifier } from './finding.ts';
import { Id, PartialDate } from './id.ts';
import { Grade } from './inspection.ts';
import { eventMetric, statedTitle } from './stated-metric.ts';

/** What a document is. Only `committee` is minutes or papers of a committee, as a council shows them. */
export const DocumentKind = z.enum([
	'committee',
	'council-news',
	'freedom-of-information',
	'third-party-copy'
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

export const documentKinds: Record<DocumentKind, string> = {
	committee: 'Committee papers',
	'council-news': 'Council news, not minutes',
	'freedom-of-information': 'Answer to a freedom of information request, not minutes',
	'third-party-copy': 'Copy on another site'
};

/** How findings came out of a document. */
export const ReadBy = z.enum(['hand', 'extractor']);
export type ReadBy = z.infer<typeof ReadBy>;

/**
 * A page or paper in which a council states something. `area` is the council that speaks;
 * `meeting_date` and `committee` are null where the document does not show them, `url` where its
 * address is not known.
 */
export const Document = z.strictObject({
	document: Id,
	area: Id,
	kind: DocumentKind,
	committee: z.nullable(z.string()),
	meeting_date: z.nullable(PartialDate),
	title: z.nullable(z.string()),
	url: z.nullable(z.url({ protocol: /^https?$/ })),
	read_by: ReadBy,
	source: Id,
	locator: z.string().check(z.minLength(1))
});
export type Document = z.infer<typeof Document>;

const fragmentWords = 15;

/** Grades as text: `lane=grade`, semicolons between. */
const grade = `(?:${JudgedLane.options.join('|')})=(?:${Grade.options.join('|')})`;
const grades = new RegExp(`^${grade}(?:;${grade})*$`);

const isStated = (id: string) => id !== eventMetric && statedTitle(id) !== undefined;

/**
 * One thing that a document states: a figure of a metric, or something that Ofsted or the Secretary of
 * State did. `area` is the area it is about, null where that is no area of ours; `about` says so in
 * words. `period` is `from/to` for a flow. `sub_judgements` is `lane=grade` with semicolons.
 * `fragment` is the words that carry it.
 */
export const Finding = z
	.strictObject({
		finding: Id,
		document: Id,
		area: z.nullable(Id),
		about: z.string().check(z.minLength(1)),
		metric: z.nullable(Id.check(z.refine(isStated, 'is not a metric that can be stated'))),
		value: z.nullable(z.number()),
		value_low: z.nullable(z.number()),
		value_high: z.nullable(z.number()),
		unit: z.nullable(z.string()),
		qualifier: Qualifier,
		precision: z.nullable(Precision),
		as_of: z.nullable(PartialDate),
		as_of_basis: z.nullable(z.string()),
		period: z.nullable(z.string()),
		scope: z.nullable(z.string()),
		direction: z.nullable(Direction),
		event_type: z.nullable(OfstedEventType),
		framework: z.nullable(z.enum(['ILACS', 'SIF', 'JTAI'])),
		event_start: z.nullable(PartialDate),
		event_end: z.nullable(PartialDate),
		published: z.nullable(PartialDate),
		sequence: z.nullable(z.int()),
		overall: z.nullable(Grade),
		sub_judgements: z.nullable(z.string().check(z.regex(grades, 'is not lane=grade;…'))),
		event_status: z.nullable(z.enum(['occurred', 'planned'])),
		fragment: z.string().check(
			z.minLength(1),
			z.refine((text) => text.trim().split(/\s+/).length <= fragmentWords, 'is over 15 words')
		),
		note: z.nullable(z.string()),
		locator: z.string().check(z.minLength(1))
	})
	.check(
		z.refine((row) => (row.metric === null) !== (row.event_type === null), {
			message: 'is a metric or an event, and not both',
			path: ['metric']
		})
	);
export type Finding = z.infer<typeof Finding>;

/** Whether a finding is published, and why it is not. One decision a finding; none means published. */
export const Review = z.strictObject({
	finding: Id,
	decision: z.enum(['published', 'withheld']),
	reason: z.string().check(z.minLength(1))
});
export type Review = z.infer<typeof Review>;
