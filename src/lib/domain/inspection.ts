import * as z from 'zod/mini';
import { Id, IsoDate } from './id.ts';
import { daysBetween } from './period.ts';
import { mostLetterWords } from './visit-letter.ts';

/** What Ofsted inspected by, oldest first. A grade of one is not the same measure as of another. */
export const Framework = z.enum([
	'slac',
	'child-protection',
	'targeted-looked-after',
	'sif',
	'ilacs'
]);
export type Framework = z.infer<typeof Framework>;

/** Each framework where space is short, and in Ofsted's words. */
export const frameworks: Record<Framework, { short: string; official: string }> = {
	slac: { short: 'SLAC', official: 'Safeguarding and looked after children' },
	'child-protection': { short: 'Child protection', official: 'Child protection' },
	'targeted-looked-after': { short: 'Targeted', official: 'Targeted looked after children' },
	sif: { short: 'SIF', official: "Single inspection of local authority children's services" },
	ilacs: { short: 'ILACS', official: "Inspection of local authority children's services" }
};

/** Standard and short are of ILACS, as are the two visits, which give no grade; two are of SLAC. */
export const InspectionType = z.enum([
	'inspection',
	're-inspection',
	'safeguarding-re-inspection',
	'looked-after-re-inspection',
	'standard',
	'short',
	'focused-visit',
	'monitoring-visit'
]);
export type InspectionType = z.infer<typeof InspectionType>;

const typeWords: Record<InspectionType, string> = {
	inspection: 'inspection',
	're-inspection': 're-inspection',
	'safeguarding-re-inspection': 're-inspection of safeguarding',
	'looked-after-re-inspection': 're-inspection of looked after children',
	standard: 'standard inspection',
	short: 'short inspection',
	'focused-visit': 'focused visit',
	'monitoring-visit': 'monitoring visit'
};

/** What an inspection or visit was: `ILACS short inspection`, `SIF re-inspection`. */
export function kindOf({ framework, type }: Pick<Inspection, 'framework' | 'type'>): string {
	return `${frameworks[framework].short} ${typeWords[type]}`;
}

/** Whether it was a visit, which gives no grade. */
export function isVisit({ type }: Pick<Inspection, 'type'>): boolean {
	return type === 'focused-visit' || type === 'monitoring-visit';
}

/** What a visit looked at. */
export const Theme = z.enum([
	'achieving-permanence',
	'care-leavers',
	'children-in-care',
	'children-in-need',
	'front-door',
	'vulnerable-adolescents'
]);
export type Theme = z.infer<typeof Theme>;

/** Each theme in Ofsted's words. */
export const themes: Record<Theme, string> = {
	'achieving-permanence': 'Achieving permanence',
	'care-leavers': 'Care leavers',
	'children-in-care': 'Children in care',
	'children-in-need': 'Children in need/subject to a plan',
	'front-door': 'Front door',
	'vulnerable-adolescents': 'Vulnerable adolescents'
};

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
 * What a judgement is about. Under ILACS one grade covered children in care and care leavers together
 * until the end of 2022; from 2023 they have one each, as they had under SIF. Adoption and the review
 * of the safeguarding board are of SIF, safeguarding and looked after children of SLAC.
 */
export const Lane = z.enum([
	'overall',
	'leadership',
	'help-and-protection',
	'children-in-care',
	'children-in-care-and-care-leavers',
	'care-leavers',
	'adoption',
	'safeguarding-board',
	'safeguarding',
	'looked-after-children'
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
	},
	adoption: { title: 'Adoption', official: 'Adoption performance' },
	'safeguarding-board': {
		title: 'Safeguarding board',
		official: 'Review of the Local Safeguarding Children Board'
	},
	safeguarding: { title: 'Safeguarding', official: 'Safeguarding, overall effectiveness' },
	'looked-after-children': {
		title: 'Looked after children',
		official: 'Looked after children, overall effectiveness'
	}
};

/** Why a judgement is no grade: the framework gives none, or Ofsted had too little to judge. */
export const JudgementStatus = z.enum(['not-applicable', 'not-judged']);
export type JudgementStatus = z.infer<typeof JudgementStatus>;

/** A judgement in words: its grade, or why there is none. */
export function judgementWords({ grade, status }: Pick<Judgement, 'grade' | 'status'>): string {
	if (grade !== null) return grades[grade].words;
	return status === 'not-judged' ? 'Not judged' : 'No overall grade';
}

/** Whether Ofsted's own list has an inspection, or so far only a list that was scraped from its site. */
export const Standing = z.enum(['official', 'unconfirmed']);
export type Standing = z.infer<typeof Standing>;

/** The first day from which care leavers are judged apart from children in care. */
export const careLeaversBegin = '2023-01-01';

/** The first day from which an ILACS inspection gives no grade for overall effectiveness. */
export const overallEnds = '2026-04-01';

/** The day by which an inspection is known and ordered: the first on site, else that of its report. */
export function dayOf({ started, published }: Pick<Inspection, 'started' | 'published'>): string {
	const day = started ?? published;
	if (day === null) throw new Error('an inspection needs a day');
	return day;
}

/** How many days after the first on site the report came out; null where one of the two is not known. */
export function publicationLag({
	started,
	published
}: Pick<Inspection, 'started' | 'published'>): number | null {
	return started === null || published === null ? null : daysBetween(started, published);
}

/**
 * What a visit looked at: Ofsted's theme, else the words of its letter, else what the council said; null
 * where none is known.
 */
export function themeWords({
	theme,
	looked_at,
	stated_theme
}: Pick<JourneyStep, 'theme' | 'looked_at' | 'stated_theme'>): string | null {
	if (theme !== null) return themes[theme];
	if (looked_at !== null) return `“${cutWords(looked_at)}” (its letter)`;
	return stated_theme === null ? null : `${stated_theme} (stated by the council)`;
}

/** The areas for priority action that a visit's letter sets, each in its words; empty where it sets none. */
export function priorityWords({ priority_words }: Pick<JourneyStep, 'priority_words'>): string[] {
	return priority_words === null ? [] : priority_words.split('; ').map(cutWords);
}

/** Words of a letter with a mark of where they were cut. */
function cutWords(words: string): string {
	const isCut = words.split(' ').length >= mostLetterWords || / (?:of|on|the|to)$/.test(words);
	return isCut ? `${words}…` : words;
}

/**
 * The id of an inspection: area, framework and day, as `dayOf`. The two re-inspections under SLAC carry
 * their type before the day, because both can come out on one.
 */
export function inspectionId(
	of: Pick<Inspection, 'area' | 'framework' | 'type' | 'started' | 'published'>
): string {
	const which = of.type.endsWith('-re-inspection') ? [of.type] : [];
	return [of.area, of.framework, ...which, dayOf(of)].join('-');
}

/**
 * An inspection of one council or a visit to it. `started` is null where only the day of its report is
 * known, `published` where only the day of the visit is. `note` keeps what another list says where it
 * differs, and which list filled in what the first left out.
 */
export const Inspection = z
	.strictObject({
		inspection: Id,
		area: Id,
		framework: Framework,
		type: InspectionType,
		theme: z.nullable(Theme),
		started: z.nullable(IsoDate),
		published: z.nullable(IsoDate),
		url: z.url(),
		standing: Standing,
		note: z.nullable(z.string()),
		source: Id,
		locator: z.string().check(z.minLength(1))
	})
	.check(
		z.refine(
			({ started, published }) => started === null || published === null || started <= published,
			{ message: 'is before the inspection started', path: ['published'] }
		),
		z.refine(({ started, published }) => started !== null || published !== null, {
			message: 'is missing, and so is the day of the report',
			path: ['started']
		}),
		z.refine((row) => row.theme === null || isVisit(row), {
			message: 'is of visits only',
			path: ['theme']
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
		status: z.nullable(JudgementStatus),
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

/**
 * A judgement on the way to a reader: one row per area, inspection and lane. A visit has one row,
 * without lane, grade and status. `source` and `locator` are of the grade, or of the visit.
 * `stated_number` and `stated_theme` of a visit are what the council said of it: which monitoring visit
 * since its inspection it was, null where statements differ, and what it looked at. `looked_at`,
 * `priority_actions` and `priority_words` are of its letter, as in `VisitLetter`; null where that was
 * not read here.
 */
export const JourneyStep = z.strictObject({
	area: Id,
	inspection: Id,
	framework: Framework,
	type: InspectionType,
	theme: z.nullable(Theme),
	stated_number: z.nullable(z.int()),
	stated_theme: z.nullable(z.string()),
	looked_at: z.nullable(z.string()),
	priority_actions: z.nullable(z.int()),
	priority_words: z.nullable(z.string()),
	started: z.nullable(IsoDate),
	published: z.nullable(IsoDate),
	url: z.string(),
	standing: Standing,
	inspection_note: z.nullable(z.string()),
	lane: z.nullable(Lane),
	grade: z.nullable(Grade),
	status: z.nullable(JudgementStatus),
	note: z.nullable(z.string()),
	source: Id,
	locator: z.string()
});
export type JourneyStep = z.infer<typeof JourneyStep>;
