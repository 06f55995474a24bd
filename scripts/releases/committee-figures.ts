import { csvParseRows } from 'd3-dsv';
import type { Area } from '#lib/domain/area.ts';
import { holdsOn } from '#lib/domain/area.ts';
import { Document, Finding, type DocumentKind } from '#lib/domain/document.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import type { AreaIndex } from './area-index.ts';

const header = [
	'fact_id',
	'url',
	'council',
	'committee',
	'meeting_date',
	'document_title',
	'kind',
	'metric',
	'value',
	'unit',
	'qualifier',
	'precision',
	'value_low',
	'value_high',
	'as_of',
	'period',
	'about',
	'scope',
	'direction',
	'evidence',
	'event_type',
	'framework',
	'event_date',
	'published',
	'sequence',
	'overall',
	'sub_judgements',
	'status',
	'note'
] as const;
type Column = (typeof header)[number];

/** Kinds of document by what the note of its rows says. */
const kinds: readonly [words: RegExp, kind: DocumentKind][] = [
	[/FOI disclosure/, 'freedom-of-information'],
	[/news (?:page|site)|press release|media release|council web page/, 'council-news'],
	[/third-party copy/, 'third-party-copy']
];

const lanes: Readonly<Record<string, string>> = {
	leaders: 'leadership',
	help: 'help-and-protection',
	in_care: 'children-in-care',
	care_leavers: 'care-leavers',
	adoption: 'adoption'
};

const kebab = (text: string) => text.trim().replaceAll(/[_ ]/g, '-');
const numberOf = (text: string | null) => (text === null ? null : Number(text));

/**
 * Reads the collection of figures that were read by hand from committee pages: documents and what each
 * of them states.
 *
 * Grain: one document an address (or, without one, a council, date and title), one finding a row. A
 * finding's id is the collection's own.
 *
 * Errors: DataError with every fault: another header, a council that is not known, a cell out of
 * schema.
 */
export function readCommitteeFigures(
	file: string,
	text: string,
	source: string,
	index: AreaIndex
): { documents: Document[]; findings: Finding[] } {
	const [head = [], ...lines] = csvParseRows(text);
	if (head.join() !== header.join()) {
		const problem = `header is ${head.join()} and not ${header.join()}`;
		throw new DataError([{ file, line: 1, column: null, problem }]);
	}
	const faults: Fault[] = [];
	const documents = new Map<string, Document>();
	const findings: Finding[] = [];
	lines.forEach((cells, at) => {
		const line = at + 2;
		const cell = (column: Column) => cells[header.indexOf(column)]?.trim() || null;
		const fault = (column: string | null, problem: string) =>
			faults.push({ file, line, column, problem });
		if (cells.length !== header.length) {
			fault(null, `has ${cells.length} cells and not ${header.length}`);
			return;
		}
		const council = councilNamed(cell('council') ?? '', cell('meeting_date'), index);
		if (council === undefined) {
			fault('council', `is not a known council: ${cell('council') ?? 'empty'}`);
			return;
		}
		const key = cell('url') ?? `${council.area} ${cell('meeting_date')} ${cell('document_title')}`;
		const id = (cell('fact_id') ?? '').toLowerCase();
		const document = documents.get(key) ?? {
			document: `document-${id}`,
			area: council.area,
			kind: kinds.find(([words]) => words.test(cell('note') ?? ''))?.[1] ?? 'committee',
			committee: cell('committee'),
			meeting_date: cell('meeting_date'),
			title: cell('document_title'),
			url: cell('url'),
			read_by: 'hand',
			source,
			locator: `line ${line}`
		};
		const [start = null, end = null] = cell('event_date')?.split('/') ?? [];
		const parsed = Finding.safeParse({
			finding: id,
			document: document.document,
			...aboutWhom(cell('about') ?? 'self', council, index),
			metric: cell('kind') === 'metric' ? kebab(cell('metric') ?? '') : null,
			value: numberOf(cell('value')),
			value_low: numberOf(cell('value_low')),
			value_high: numberOf(cell('value_high')),
			unit: cell('unit'),
			qualifier: kebab(cell('qualifier') ?? ''),
			precision: cell('precision') && kebab(cell('precision') ?? ''),
			as_of: cell('as_of'),
			as_of_basis: null,
			period: cell('period'),
			scope: cell('scope'),
			direction: cell('direction'),
			event_type: cell('event_type') && kebab(cell('event_type') ?? ''),
			framework: cell('framework'),
			event_start: start,
			event_end: end,
			published: cell('published'),
			sequence: numberOf(cell('sequence')),
			overall: cell('overall') && kebab(cell('overall') ?? ''),
			sub_judgements: judgementsOf(cell('sub_judgements')),
			event_status: cell('status'),
			fragment: cell('evidence'),
			note: noteOf(cell('note')),
			locator: `line ${line}`
		});
		const asDocument = Document.safeParse(document);
		for (const { error } of [parsed, asDocument]) {
			for (const issue of error?.issues ?? []) fault(issue.path.join('.') || null, issue.message);
		}
		if (!parsed.success || !asDocument.success) return;
		documents.set(key, asDocument.data);
		findings.push(parsed.data);
	});
	if (faults.length > 0) throw new DataError(faults);
	return { documents: [...documents.values()], findings };
}

/** A council by its full name, as it stood on a day where the name was used again. */
function councilNamed(name: string, day: string | null, index: AreaIndex): Area | undefined {
	const short = name.replace(
		/ (?:(?:Metropolitan )?(?:County|City|Borough|District) )?(?:Council|Corporation)$/,
		''
	);
	const bare = short.replace(/^(?:London Borough|Royal Borough|City) of /, '');
	const found = [name, short, bare]
		.map((form) => index.byName(form).filter(({ type }) => type === 'council'))
		.find((areas) => areas.length > 0);
	return found?.find((area) => day !== null && holdsOn(area, day)) ?? found?.[0];
}

function aboutWhom(
	about: string,
	council: Area,
	index: AreaIndex
): Pick<Finding, 'about' | 'area'> {
	if (about === 'self') return { about, area: council.area };
	if (about === 'national') return { about, area: 'england' };
	return { about, area: councilNamed(about, null, index)?.area ?? null };
}

function judgementsOf(text: string | null): string | null {
	if (text === null) return null;
	const grades = text.split(';').map((pair) => {
		const [lane = '', grade = ''] = pair.split('=');
		return `${lanes[lane] ?? kebab(lane)}=${kebab(grade)}`;
	});
	return grades.toSorted().join(';');
}

/** The note without what the document's own columns say already. */
function noteOf(text: string | null): string | null {
	const kept = (text ?? '')
		.split('; ')
		.filter((part) => !/not minutes|third-party copy|shows no URL|date not shown$/.test(part));
	return kept.join('; ') || null;
}
