import * as z from 'zod/mini';
import { Id, IsoDate } from './id.ts';
import { Framework, Grade, grades, InspectionType, Standing } from './inspection.ts';
import { metrics } from './metrics/index.ts';
import { Status } from './status.ts';

/** Measures that councils have figures of; those of all fostering agencies are England's alone. */
export const aroundMetrics = metrics.filter(({ sector }) => sector !== 'all-agencies');

/** Below so many councils a median and quartiles are withheld: they would describe too few. */
export const fewestCouncils = 5;

/** How an inspection's overall grade stands to that of the council's full inspection before it. */
export const Change = z.enum(['improved', 'same', 'declined', 'first', 'no-overall']);
export type Change = z.infer<typeof Change>;

/** A group of inspections, in the order in which they are shown: by change of grade, or by grade. */
export const AroundGroup = z.enum([
	'improved',
	'same',
	'declined',
	'first',
	...Grade.options,
	'no-overall'
]);
export type AroundGroup = z.infer<typeof AroundGroup>;

/** Each group as a heading, and as a sentence goes on after `Where`. */
export const aroundGroups: Record<AroundGroup, { title: string; clause: string }> = {
	improved: { title: 'Grade improved', clause: 'the grade improved' },
	same: { title: 'Grade stayed the same', clause: 'the grade stayed the same' },
	declined: { title: 'Grade declined', clause: 'the grade declined' },
	first: { title: 'No earlier SIF or ILACS grade', clause: 'the council had no earlier grade' },
	'no-overall': { title: 'No overall grade', clause: 'no overall grade was given' },
	outstanding: { title: grades.outstanding.words, clause: 'the grade was outstanding' },
	good: { title: grades.good.words, clause: 'the grade was good' },
	'requires-improvement': {
		title: grades['requires-improvement'].words,
		clause: 'the grade was requires improvement'
	},
	inadequate: { title: grades.inadequate.words, clause: 'the grade was inadequate' }
};

/** Which of the inspections of a council stand: every one, its latest, or its first inadequate one. */
export const aroundChoices = ['every', 'latest', 'first-inadequate'] as const;
/** What inspections are grouped by. */
export const aroundSplits = ['change', 'grade'] as const;
/** Under which framework inspections were made. */
export const aroundFrameworks = ['ilacs', 'sif', 'both'] as const;

/** A question about a metric in the years around inspections. */
export interface AroundQuestion {
	metric: string;
	which: (typeof aroundChoices)[number];
	split: (typeof aroundSplits)[number];
	framework: (typeof aroundFrameworks)[number];
	/** Years shown before year 0, and after it. */
	before: number;
	after: number;
	/** Leaves out inspections without a figure in every year. */
	complete: boolean;
}

/** What an inspection is, without its years. `reporting_area` is whose figures stand for it. */
const inspection = {
	group: AroundGroup,
	inspection: Id,
	area: Id,
	name: z.string(),
	reporting_area: Id,
	framework: Framework,
	type: InspectionType,
	/** The first day on site, or the day of the report where `is_first_day` is false. */
	day: IsoDate,
	is_first_day: z.boolean(),
	url: z.string(),
	standing: Standing,
	/** Null where no overall grade is given. */
	grade: z.nullable(Grade),
	change: Change,
	/** The council's full inspection before, or null. */
	previous: z.nullable(Id),
	previous_day: z.nullable(IsoDate),
	previous_framework: z.nullable(Framework),
	previous_grade: z.nullable(Grade),
	/** The day of year 0. */
	snapshot: IsoDate
};

const figure = {
	/** Years from year 0, negative before it. */
	year: z.int(),
	period_end: IsoDate,
	value: z.nullable(z.number()),
	value_status: z.nullable(Status),
	numerator: z.nullable(z.number()),
	denominator: z.nullable(z.number()),
	source: Id,
	locator: z.string()
};

const quartiles = {
	/** How many inspections of the group have a figure in the year, and of how many councils. */
	inspections: z.int(),
	councils: z.int(),
	/** Null where they are withheld. */
	lower: z.nullable(z.number()),
	middle: z.nullable(z.number()),
	upper: z.nullable(z.number())
};

/** One inspection in one year around it, with what its group's year sums up to. */
export const YearAround = z.strictObject({
	...inspection,
	...figure,
	...quartiles,
	chosen: z.int()
});
export type YearAround = z.infer<typeof YearAround>;

/** One figure of an inspection's council. */
export type FigureAround = Pick<YearAround, keyof typeof figure>;

/** An inspection and the figures around it, oldest first; a year that no release has is not there. */
export type InspectionAround = Pick<YearAround, keyof typeof inspection> & {
	figures: FigureAround[];
};

/** A group in one year. */
export type AroundCell = Pick<YearAround, 'group' | 'year' | keyof typeof quartiles>;

/** An answer: inspections with their figures, and the cells in which there is one. */
export interface Around {
	inspections: InspectionAround[];
	cells: AroundCell[];
	/** Inspections that were chosen, those without figures in these years included. */
	chosen: number;
}

function pick<Shape extends object>(shape: Shape, row: YearAround) {
	type Key = keyof Shape & keyof YearAround;
	const keys = Object.keys(shape) as Key[];
	return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<YearAround, Key>;
}

/** Rows with each inspection and each cell once, in the order of the rows. */
export function foldYears(rows: readonly YearAround[]): Around {
	const inspections = new Map<string, InspectionAround>();
	const cells = new Map<string, AroundCell>();
	for (const row of rows) {
		const known = inspections.get(row.inspection) ?? { ...pick(inspection, row), figures: [] };
		known.figures.push(pick(figure, row));
		inspections.set(row.inspection, known);
		const { group, year } = row;
		cells.set(`${group} ${year}`, { group, year, ...pick(quartiles, row) });
	}
	return {
		inspections: [...inspections.values()],
		cells: [...cells.values()],
		chosen: rows[0]?.chosen ?? 0
	};
}
