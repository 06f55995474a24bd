import * as z from 'zod/mini';
import { Id, IsoDate } from './id.ts';
import { Status } from './status.ts';

export const Framework = z.enum(['ilacs']);
export type Framework = z.infer<typeof Framework>;

export const InspectionType = z.enum(['standard', 'short']);
export type InspectionType = z.infer<typeof InspectionType>;

/** Ofsted's grades, best first. */
export const Grade = z.enum(['outstanding', 'good', 'requires-improvement', 'inadequate']);
export type Grade = z.infer<typeof Grade>;

/** Each grade's letter and Ofsted's words. */
export const grades: Record<Grade, { letter: string; words: string }> = {
	outstanding: { letter: 'O', words: 'Outstanding' },
	good: { letter: 'G', words: 'Good' },
	'requires-improvement': { letter: 'RI', words: 'Requires improvement to be good' },
	inadequate: { letter: 'I', words: 'Inadequate' }
};

/**
 * What a judgement is about. Until the end of 2022 one grade covered children in care and care
 * leavers together; from 2023 they have one each.
 */
export const Lane = z.enum([
	'overall',
	'leadership',
	'help-and-protection',
	'children-in-care',
	'children-in-care-and-care-leavers',
	'care-leavers'
]);
export type Lane = z.infer<typeof Lane>;

export const lanes: Record<Lane, { title: string; official: string }> = {
	overall: { title: 'Overall', official: 'Overall effectiveness' },
	leadership: {
		title: 'Leadership',
		official: 'The impact of leaders on social work practice with children and families'
	},
	'help-and-protection': {
		title: 'Help and protection',
		official: 'The experiences and progress of children who need help and protection'
	},
	'children-in-care': {
		title: 'Children in care',
		official: 'The experiences and progress of children in care'
	},
	'children-in-care-and-care-leavers': {
		title: 'Children in care and care leavers',
		official: 'The experiences and progress of children in care and care leavers'
	},
	'care-leavers': {
		title: 'Care leavers',
		official: 'The experiences and progress of care leavers'
	}
};

/** Whether Ofsted's own list has an inspection, or so far only a list that was scraped from its site. */
export const Standing = z.enum(['official', 'unconfirmed']);
export type Standing = z.infer<typeof Standing>;

/** The first day from which care leavers are judged apart from children in care. */
export const careLeaversBegin = '2023-01-01';

/** The first day from which an ILACS inspection gives no grade for overall effectiveness. */
export const overallEnds = '2026-04-01';

/** An inspection of one council. Its id is area, framework and first day on site. */
export const Inspection = z
	.strictObject({
		inspection: Id,
		area: Id,
		framework: Framework,
		type: InspectionType,
		started: IsoDate,
		published: IsoDate,
		url: z.url(),
		standing: Standing,
		source: Id,
		locator: z.string().check(z.minLength(1))
	})
	.check(
		z.refine((row) => row.started <= row.published, {
			message: 'is before the inspection started',
			path: ['published']
		})
	);
export type Inspection = z.infer<typeof Inspection>;

/**
 * One grade of one inspection. Grain: inspection, lane. `grade` is null exactly where `status` says
 * why. `note` keeps what another list says where it differs.
 */
export const Judgement = z
	.strictObject({
		inspection: Id,
		lane: Lane,
		grade: z.nullable(Grade),
		status: z.nullable(Status),
		note: z.nullable(z.string()),
		source: Id,
		locator: z.string().check(z.minLength(1))
	})
	.check(
		z.refine((row) => (row.grade === null) !== (row.status === null), {
			message: 'needs a grade or a status, and not both',
			path: ['grade']
		})
	);
export type Judgement = z.infer<typeof Judgement>;

/** A judgement on the way to a reader: one row per area, inspection and lane. */
export const JourneyStep = z.strictObject({
	area: Id,
	inspection: Id,
	framework: Framework,
	type: InspectionType,
	started: IsoDate,
	published: IsoDate,
	url: z.string(),
	standing: Standing,
	lane: Lane,
	grade: z.nullable(Grade),
	status: z.nullable(Status),
	note: z.nullable(z.string()),
	source: Id,
	locator: z.string()
});
export type JourneyStep = z.infer<typeof JourneyStep>;
