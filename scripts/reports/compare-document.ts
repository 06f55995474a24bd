import type { DocumentAnswer } from '../documents/answer.ts';
import { columns } from '../documents/table.ts';
import {
	compareReport,
	type ComparedField,
	type ComparedReport,
	type OfficialRecord
} from './compare-report.ts';
import { notReports } from './publisher-errors.ts';

const outcomes = [
	'equal',
	'known',
	'different',
	'not-found',
	'not-gradable',
	'not-a-report',
	'not-read'
] as const;

/** A document beside `data/`. `group` is the framework and what it is, as far as that is known. */
export interface ComparedDocument extends Omit<ComparedReport, 'outcome'> {
	file: string;
	group: string;
	outcome: (typeof outcomes)[number];
}

/** A file in place of a report that nobody has reviewed counts as not read; `sha256` is asked only then. */
export function compareDocument(
	{ file, report, reason, status }: DocumentAnswer,
	record: OfficialRecord,
	sha256: () => string
): ComparedDocument {
	if (report !== null) {
		const group = [report.framework ?? 'before SIF', report.kind].join(' ');
		return { file, group, ...compareReport(report, record) };
	}
	const bare = { file, group: 'other', inspection: null, fields: [] };
	if (reason === null) {
		return { ...bare, outcome: 'not-a-report', reason: 'has no head of a report or letter' };
	}
	const known = status === 'not-found' ? undefined : notReports[sha256()];
	return {
		...bare,
		outcome: known ? 'known' : 'not-read',
		reason: known ?? `${status}: ${reason}`
	};
}

/** Whether a document needs somebody's eyes. */
export const isFault = ({ outcome }: ComparedDocument) =>
	outcome === 'different' || outcome === 'not-found' || outcome === 'not-read';

/** Documents that are not equal, or all; then how many of each framework and of each field are what. */
export function comparedLines(compared: readonly ComparedDocument[], isAll: boolean): string[] {
	const shown = compared.filter(({ outcome }) => isAll || outcome !== 'equal');
	const rows = shown.flatMap(({ outcome, file, inspection, fields, reason }) => {
		const differing = fields.filter(({ verdict }) => verdict !== 'equal');
		const name = file.split(/[/\\]/).at(-1) ?? file;
		if (differing.length === 0) return [[outcome, inspection ?? name, '', '', '', reason ?? '']];
		return differing.map((field) => [
			field.verdict,
			inspection ?? name,
			field.field,
			field.document,
			field.data,
			field.reason ?? ''
		]);
	});
	const heads = ['outcome', 'inspection or file', 'field', 'document says', 'data says', 'reason'];
	return [
		...(rows.length > 0 ? [...columns([heads, ...rows]), ''] : []),
		...counted(
			'documents',
			compared,
			({ group }) => group,
			({ outcome }) => outcome,
			outcomes
		),
		'',
		...counted(
			'fields',
			compared.flatMap(({ fields }) => fields),
			({ field }: ComparedField) => field,
			({ verdict }) => verdict,
			['equal', 'known', 'different'] as const
		)
	];
}

function counted<Row, Column extends string>(
	title: string,
	rows: readonly Row[],
	groupOf: (row: Row) => string,
	columnOf: (row: Row) => Column,
	names: readonly Column[]
): string[] {
	const used = names.filter((name) => rows.some((row) => columnOf(row) === name));
	const line = (label: string, of: readonly Row[]) => [
		label,
		...used.map((name) => String(of.filter((row) => columnOf(row) === name).length)),
		String(of.length)
	];
	const groups = [...new Set(rows.map(groupOf))].toSorted();
	const lines = groups.map((group) =>
		line(
			group,
			rows.filter((row) => groupOf(row) === group)
		)
	);
	return columns([[title, ...used, 'all'], ...lines, line('all', rows)]);
}
