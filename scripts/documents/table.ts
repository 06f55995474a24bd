import type { Fact } from '#lib/domain/finding.ts';
import type { ComparedAnswer } from './same.ts';

/** Control marks, marks that turn the direction or show nothing, line and paragraph separators. */
const odd = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const hex = (unit: number) => unit.toString(16).padStart(4, '0');
const escaped = (mark: string) =>
	Array.from({ length: mark.length }, (_, at) => `\\u${hex(mark.charCodeAt(at))}`).join('');

/** Text on one line that a terminal shows as it is: marks that it would obey are written out. */
export function plain(text: string): string {
	return text.replace(/\s+/g, ' ').replace(odd, escaped);
}

/** JSON in which the same marks are written out; it reads back as the same value. */
export function plainJson(value: unknown): string {
	return JSON.stringify(value).replace(odd, escaped);
}

/** A document's answer for a person to read: a heading, then a line for each fact, note and check. */
export function readable(answer: ComparedAnswer): string {
	const { file, status, reason, council, committee, meeting_date, facts, notes, checks } = answer;
	const head = [
		plain(file),
		[council, committee, meeting_date].map((part) => part ?? '?').join(' · '),
		reason === null ? `${status}, ${facts.length} facts` : `NOT READ: ${status}: ${reason}`
	];
	const rows = facts.map((fact) => [
		fact.metric,
		amount(fact),
		[fact.as_of ?? '', fact.period ?? ''].join(' ').trim(),
		[fact.qualifier, fact.about === 'self' ? '' : fact.about, fact.scope ?? '']
			.filter(Boolean)
			.join(', '),
		`"${fact.evidence}"`
	]);
	const heads = ['metric', 'value', 'as of', 'role', 'fragment'];
	return [
		...(reason === null ? head : [head[0], head[2]]).map((line) => plain(line ?? '')),
		...(rows.length > 0 ? columns([heads, ...rows]) : []),
		...(answer.report?.priority_actions ?? []).map((words) => `  priority action: ${plain(words)}`),
		...(answer.same_as === null ? [] : [`  states the same as ${plain(answer.same_as)}`]),
		...notes.map((note) => `  note: ${plain(note)}`),
		...checks.map(({ agrees, message }) => `  ${agrees ? 'check' : 'CHECK'}: ${plain(message)}`),
		''
	].join('\n');
}

function amount({ value, value_low, value_high, unit, direction, ofsted }: Fact): string {
	if (ofsted !== null) {
		const { event_type, framework, sequence, overall, sub_judgements, date_end } = ofsted;
		const grades = Object.entries(sub_judgements ?? {}).map(([lane, grade]) => `${lane} ${grade}`);
		return [
			[framework, event_type, sequence].filter((part) => part !== null).join(' '),
			date_end && `to ${date_end}`,
			overall && `overall ${overall}`,
			...grades
		]
			.filter(Boolean)
			.join(', ');
	}
	const bounds =
		value_low === null && value_high === null ? '' : `${value_low ?? ''} to ${value_high ?? ''}`;
	const number = value === null ? bounds || (direction ?? '') : String(value);
	return [number, unit ?? ''].join(' ').trim();
}

/** Rows as lines of text whose columns stand under each other, two spaces in. */
export function columns(rows: readonly (readonly string[])[]): string[] {
	const cells = rows.map((row) => row.map(plain));
	const widths = (cells[0] ?? []).map((_, at) =>
		Math.min(60, Math.max(...cells.map((row) => row[at]?.length ?? 0)))
	);
	return cells.map((row) =>
		`  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd()
	);
}
