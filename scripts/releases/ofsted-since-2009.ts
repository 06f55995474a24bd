import {
	inspectionId,
	type Framework,
	type InspectionType,
	type Lane
} from '#lib/domain/inspection.ts';
import {
	councilOn,
	dateIn,
	judgementIn,
	readTables,
	reportPage,
	typeIn,
	type Outcomes,
	type Release,
	type Row
} from './ofsted-table.ts';

/** The columns of one inspection in a line that has every inspection of a council. */
interface Columns {
	framework: Framework;
	/** The type, or the column that has it. */
	type: InspectionType | { column: string };
	published: string;
	grades: readonly (readonly [lane: Lane, column: string])[];
}

const sheet = 'LA_inspections_2009-2023';
const sif = "Single Inspection of LA Children's Services (SIF)";

const before2018: readonly Columns[] = [
	{
		framework: 'slac',
		type: 'inspection',
		published: 'Safeguarding & Looked After Children (SLAC) Inspection publication date',
		grades: [
			['safeguarding', 'SLAC Safeguarding Overall effectiveness (OE)'],
			['looked-after-children', 'SLAC Looked After Children Overall Effectiveness (OE)']
		]
	},
	{
		framework: 'slac',
		type: 'safeguarding-re-inspection',
		published: 'SLAC re-inspection of Safeguarding publication date',
		grades: [['safeguarding', 'SLAC re-inspection Safeguarding OE']]
	},
	{
		framework: 'slac',
		type: 'looked-after-re-inspection',
		published: 'SLAC re-inspection of services for Children Looked After publication date',
		grades: [['looked-after-children', 'SLAC re-inspection of services Children Looked After OE']]
	},
	{
		framework: 'child-protection',
		type: 'inspection',
		published: 'Child Protection Inspections (CPI) publication date',
		grades: [['overall', 'CPI Overall Effectiveness (OE)']]
	},
	{
		framework: 'child-protection',
		type: 're-inspection',
		published: 'Child Protection Re-Inspection (CPRI) publication date',
		grades: [['overall', 'CPRI Overall Effectiveness (OE)']]
	},
	{
		framework: 'targeted-looked-after',
		type: 'inspection',
		published: 'Targeted Looked After Children (TLAC) inspection publication date',
		grades: [['overall', 'TLAC Overall Effectiveness (OE)']]
	},
	{
		framework: 'sif',
		type: 'inspection',
		published: `${sif} First SIF publication date`,
		grades: [...sifGrades('First SIF'), ['safeguarding-board', 'LSCB Overall Effectiveness']]
	},
	{
		framework: 'sif',
		type: 're-inspection',
		published: `${sif} SIF Re-inspection publication date`,
		grades: sifGrades('SIF Re-inspection')
	}
];

const combined = 'experiences and progress of children in care and care leavers';

/** Councils of 2023 have their first and second ILACS inspection, abolished ones have one. */
const tables: readonly (readonly Columns[])[] = [
	[
		...before2018,
		ilacs('First ILACS framework', ['children-in-care-and-care-leavers', combined]),
		ilacs(
			'Second ILACS framework',
			['children-in-care', 'experiences and progress of children in care'],
			['care-leavers', 'experiences and progress of care leavers']
		)
	],
	[...before2018, ilacs('ILACS framework', ['children-in-care-and-care-leavers', combined])]
];

/**
 * Reads the history of every council since 2009 in Ofsted's "Children's social care data in England
 * 2023: underlying data" (.ods): a line a council, a group of columns an inspection, in two tables, of
 * the councils that exist and of those that ended. It has the days of the reports and no first days.
 *
 * The second ILACS inspection has the grade of care leavers in a column of its own; where that is
 * empty, the grade of children in care is the one that covered both.
 *
 * Errors: DataError with every fault: no such sheet or table, a missing column, an unknown name, a date
 * outside a council's life, an unknown grade, a grade without a date.
 */
export function readSince2009(release: Release): Outcomes {
	const outcomes: Outcomes = { inspections: [], judgements: [] };
	readTables(
		release,
		sheet,
		tables.map((inspections) => ({
			columns: inspections.flatMap(columnsOf),
			take: (row) => inspections.forEach((columns) => take(row, columns, release, outcomes))
		}))
	);
	return outcomes;
}

function take(row: Row, columns: Columns, release: Release, outcomes: Outcomes): void {
	if (row.cell(columns.published) === '') {
		const stray = columnsOf(columns).find((column) => row.cell(column) !== '');
		if (stray) row.fault(columns.published, `is empty beside ${stray}`);
		return;
	}
	const published = dateIn(row, columns.published);
	const type = typeof columns.type === 'string' ? columns.type : typeIn(row, columns.type.column);
	const area = published === null ? undefined : councilOn(row, release.index, published);
	if (published === null || type === undefined || area === undefined) return;
	const of = { area: area.area, framework: columns.framework, type, started: null, published };
	const inspection = inspectionId(of);
	if (outcomes.inspections.some((known) => known.inspection === inspection)) {
		row.fault(columns.published, `repeats ${inspection}`);
	}
	outcomes.inspections.push({
		inspection,
		...of,
		theme: null,
		url: reportPage(area, row.link, release.codes),
		standing: 'official',
		note: null,
		source: release.source,
		locator: row.locator(columns.published)
	});
	const hasBoth = columns.grades.every(
		([lane, column]) => lane !== 'care-leavers' || row.cell(column) !== ''
	);
	for (const [lane, column] of columns.grades) {
		if (lane === 'care-leavers' && !hasBoth) continue;
		const isCombined = lane === 'children-in-care' && !hasBoth;
		const judgement = judgementIn(row, column, {
			inspection,
			lane: isCombined ? 'children-in-care-and-care-leavers' : lane,
			source: release.source
		});
		if (judgement !== null) outcomes.judgements.push(judgement);
	}
}

function columnsOf({ published, type, grades }: Columns): string[] {
	const ofType = typeof type === 'string' ? [] : [type.column];
	return [published, ...ofType, ...grades.map(([, column]) => column)];
}

function sifGrades(which: string): Columns['grades'] {
	return [
		['overall', `${which} Overall Judgement (OE)`],
		['leadership', `${which} leadership, management and governance`],
		['help-and-protection', `${which} children who need help and protection`],
		['children-in-care', `${which} children looked after and achieving permanence`],
		['adoption', `${which} CLA Sub: Adoption Performance`],
		['care-leavers', `${which} CLA Sub: Experiences and progress of care leavers`]
	];
}

function ilacs(which: string, ...care: (readonly [Lane, string])[]): Columns {
	return {
		framework: 'ilacs',
		type: { column: `${which} inspection type` },
		published: `${which} publication date`,
		grades: [
			['overall', `${which} overall effectiveness`],
			['leadership', `${which} impact of leaders`],
			[
				'help-and-protection',
				`${which} experiences and progress of children who need help and protection`
			],
			...care.map(([lane, column]) => [lane, `${which} ${column}`] as const)
		]
	};
}
