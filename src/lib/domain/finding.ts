import * as z from 'zod/mini';
import { Id, PartialDate } from './id.ts';
import { Grade } from './inspection.ts';

/** What part a figure plays in its sentence. The role wins over the precision. */
export const Qualifier = z.enum([
	'exact',
	'approx',
	'at-least',
	'at-most',
	'range',
	'target',
	'peak',
	'comparator',
	'previous',
	'since',
	'planned',
	'hypothetical',
	'qualitative'
]);
export type Qualifier = z.infer<typeof Qualifier>;

/** How closely a figure was said, whatever part it plays. */
export const Precision = z.enum(['exact', 'approx', 'at-least', 'at-most', 'range']);
export type Precision = z.infer<typeof Precision>;

/** Where a thing is going, or where it stands when no figure is said. */
export const Direction = z.enum(['increasing', 'decreasing', 'stable', 'high', 'low']);
export type Direction = z.infer<typeof Direction>;

/** What Ofsted or the Secretary of State did. */
export const OfstedEventType = z.enum([
	'inspection',
	'monitoring-visit',
	'focused-visit',
	'statutory-direction',
	'improvement-notice',
	'improvement-adviser',
	'commissioner'
]);
export type OfstedEventType = z.infer<typeof OfstedEventType>;

/** What a grade in minutes is about. Before 2023 children in care covers care leavers. */
export const JudgedLane = z.enum([
	'leadership',
	'help-and-protection',
	'children-in-care',
	'care-leavers',
	'adoption'
]);
export type JudgedLane = z.infer<typeof JudgedLane>;

/**
 * An inspection, a visit or an intervention as minutes tell it. Dates are as precise as they were
 * said. `framework` is null unless it is named. `sequence` counts monitoring visits from one.
 */
export const OfstedEvent = z.strictObject({
	event_type: OfstedEventType,
	framework: z.nullable(z.enum(['ILACS', 'SIF', 'JTAI'])),
	date_start: z.nullable(PartialDate),
	date_end: z.nullable(PartialDate),
	published: z.nullable(PartialDate),
	sequence: z.nullable(z.int()),
	overall: z.nullable(Grade),
	sub_judgements: z.nullable(z.partialRecord(JudgedLane, Grade)),
	status: z.enum(['occurred', 'planned'])
});
export type OfstedEvent = z.infer<typeof OfstedEvent>;

/**
 * One thing that a document states, with the words that carry it. `metric` is a metric's id, or
 * `ofsted-event`. `value` is null for a range, a direction without a figure and an event. `about` is
 * `self`, `national`, `statistical-neighbours`, or the name of a region or another council; only
 * `self` may be stored as the council's own. `evidence` is the slice of the document from `start` to
 * `end`, in UTF-16 units, of at most 15 words. `period` is `from/to` for a flow.
 */
export const Fact = z
	.strictObject({
		kind: z.enum(['metric', 'ofsted-event']),
		metric: Id,
		value: z.nullable(z.number()),
		unit: z.nullable(z.string()),
		qualifier: Qualifier,
		precision: z.nullable(Precision),
		value_low: z.nullable(z.number()),
		value_high: z.nullable(z.number()),
		as_of: z.nullable(PartialDate),
		as_of_basis: z.string(),
		period: z.nullable(z.string()),
		about: z.string().check(z.minLength(1)),
		scope: z.nullable(z.string()),
		direction: z.nullable(Direction),
		evidence: z.string().check(z.minLength(1)),
		start: z.int(),
		end: z.int(),
		ofsted: z.nullable(OfstedEvent)
	})
	.check(
		z.refine((fact) => (fact.kind === 'ofsted-event') === (fact.ofsted !== null), {
			message: 'is told for an event and for nothing else',
			path: ['ofsted']
		}),
		z.refine((fact) => fact.end - fact.start === fact.evidence.length, {
			message: 'does not end where its evidence ends',
			path: ['end']
		})
	);
export type Fact = z.infer<typeof Fact>;

/**
 * Whether figures of a document agree with each other or, as `earlier`, with what the same council stated
 * before; the sum is shown.
 */
export const Check = z.strictObject({
	kind: z.enum(['total', 'rate', 'contradiction', 'bounds', 'attachment', 'earlier']),
	agrees: z.boolean(),
	arithmetic: z.string().check(z.minLength(1)),
	message: z.string().check(z.minLength(1)),
	metrics: z.array(Id)
});
export type Check = z.infer<typeof Check>;

/** Why a document gave facts or none. */
export const ExtractionStatus = z.enum([
	'read',
	'nothing-found',
	'outside-england',
	'adult-social-care',
	'schools-only'
]);
export type ExtractionStatus = z.infer<typeof ExtractionStatus>;

/**
 * What one document says: whose it is, when they met, what they stated. Facts stand in the order of
 * the document. `council` is the full name at the time of the meeting and `council_code` its ONS
 * code; both are null where neither the document nor the caller says.
 */
export const Extraction = z.strictObject({
	council: z.nullable(z.string()),
	council_code: z.nullable(z.string()),
	committee: z.nullable(z.string()),
	meeting_date: z.nullable(PartialDate),
	status: ExtractionStatus,
	facts: z.array(Fact),
	checks: z.array(Check)
});
export type Extraction = z.infer<typeof Extraction>;
