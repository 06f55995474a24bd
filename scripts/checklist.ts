import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { checklist, testsOf } from '../tests/checklist.ts';
import type { ChecklistRow, NamedTest } from '../tests/checklist.ts';

/** What one test of a run came to. */
export interface RunTest {
	file: string;
	/** Its title after those of its groups. */
	titles: readonly string[];
	outcome: 'passed' | 'failed' | 'skipped';
	/** Numbers that it stated, by row of the checklist. */
	reached: Readonly<Record<string, number>>;
}

export type Outcome =
	'passes' | 'short' | 'fails' | 'not run' | 'takes a person' | 'does not apply';

interface VitestReport {
	testResults: {
		name: string;
		assertionResults: {
			ancestorTitles: string[];
			title: string;
			status: string;
			meta?: { reached?: Record<string, number> };
		}[];
	}[];
}
interface Annotation {
	type: string;
	description?: string;
}
interface Suite {
	title: string;
	file: string;
	suites?: Suite[];
	specs: { title: string; tests: { status: string; annotations: Annotation[] }[] }[];
}

/** The tests in a report that vitest wrote as JSON. */
export function vitestTests({ testResults }: VitestReport): RunTest[] {
	return testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.map(({ ancestorTitles, title, status, meta }) => ({
			file: relative('.', name),
			titles: [...ancestorTitles, title],
			outcome: status === 'passed' || status === 'failed' ? status : 'skipped',
			reached: meta?.reached ?? {}
		}))
	);
}

/** The tests in a report that Playwright wrote as JSON; one that ran in two windows is one test. */
export function playwrightTests({ suites }: { suites: Suite[] }): RunTest[] {
	const read = ({ file, specs, suites: inner = [] }: Suite, titles: string[]): RunTest[] => [
		...specs.map(({ title, tests }): RunTest => {
			const ran = tests.filter(({ status }) => status !== 'skipped');
			const stated = tests
				.flatMap(({ annotations }) => annotations)
				.filter(({ type }) => type.startsWith('reached '));
			return {
				file,
				titles: [...titles, title],
				outcome:
					ran.length === 0
						? 'skipped'
						: ran.every(({ status }) => status === 'expected')
							? 'passed'
							: 'failed',
				reached: Object.fromEntries(
					stated.map(({ type, description }) => [type.slice(8), Number(description)])
				)
			};
		}),
		...inner.flatMap((suite) => read(suite, [...titles, suite.title]))
	];
	return suites.flatMap((suite) => read(suite, []));
}

/** What a run came to for a row, and the number that it reached where one is asked. */
export function judge(
	row: ChecklistRow,
	run: readonly RunTest[]
): { outcome: Outcome; number: number | null } {
	if ('steps' in row) return { outcome: 'takes a person', number: null };
	if ('unshown' in row) return { outcome: 'not run', number: null };
	const found = testsOf(row).map((named) => run.filter((test) => isNamed(test, named)));
	const all = found.flat();
	const outcome = all.some((test) => test.outcome === 'failed')
		? 'fails'
		: found.some((tests) => !tests.some((test) => test.outcome === 'passed'))
			? 'not run'
			: 'passes';
	if ('notApplicable' in row)
		return { outcome: outcome === 'fails' ? 'fails' : 'does not apply', number: null };
	const passed = row.shownBy
		.flatMap((named) => run.filter((test) => isNamed(test, named)))
		.filter((test) => test.outcome === 'passed');
	const stated = passed.flatMap(({ reached }) => reached[row.id] ?? []);
	const number = stated.length > 0 ? stated.reduce((sum, each) => sum + each, 0) : passed.length;
	const isShort = number < row.least || row.misses !== undefined;
	return { outcome: outcome === 'passes' && isShort ? 'short' : outcome, number };
}

function isNamed({ file, titles }: RunTest, [inFile, title]: NamedTest): boolean {
	return file === inFile && titles.some((each) => each.startsWith(title));
}

/** The command that runs the tests of a row. */
function commandOf(row: ChecklistRow): string {
	const files = (ending: RegExp) => [
		...new Set(testsOf(row).flatMap(([file]) => (ending.test(file) ? [file] : [])))
	];
	const quoted = (names: string[]) =>
		names.map((name) => (/[()]/.test(name) ? `'${name}'` : name)).join(' ');
	const [units, pages] = [files(/\.test\.ts$/), files(/\.e2e\.ts$/)];
	// What stands in the brackets of a folder's name is a pattern to Playwright.
	const plain = pages.map((name) => name.replace(/^.*\)\//, ''));
	return [
		...(units.length > 0 ? [`\`npx vitest run ${quoted(units)}\``] : []),
		...(pages.length > 0 ? [`\`npx playwright test ${quoted(plain)}\``] : [])
	].join('; ');
}

/** The checklist with what a run reached, as Markdown. It holds no time, so that it is the same again. */
export function checklistText(run: readonly RunTest[]): string {
	const rows: readonly ChecklistRow[] = checklist;
	const judged = rows.map((row) => ({ row, ...judge(row, run) }));
	const gates = judged.filter(({ row }) => row.gate);
	const count = (of: typeof judged, wanted: Outcome) =>
		of.filter(({ outcome }) => outcome === wanted).length;
	const said = (of: typeof judged) =>
		(
			[
				'passes',
				'short',
				'fails',
				'not run',
				'takes a person',
				'does not apply'
			] satisfies Outcome[]
		)
			.flatMap((outcome) => (count(of, outcome) > 0 ? [`${count(of, outcome)} ${outcome}`] : []))
			.join(', ');
	const lines = judged.map(({ row, outcome, number }) => {
		const asked = 'least' in row ? `${row.least.toLocaleString('en-GB')} ${row.of}` : '';
		const why =
			'misses' in row && row.misses !== undefined
				? `not shown: ${row.misses}`
				: 'notApplicable' in row
					? row.notApplicable
					: 'unshown' in row
						? row.unshown
						: '';
		const cells = [
			String(row.row),
			row.gate ? 'gate' : '',
			row.holds,
			asked,
			number === null ? '' : number.toLocaleString('en-GB'),
			`**${outcome}**${why === '' ? '' : `: ${why}`}`,
			'steps' in row ? 'by hand, below' : commandOf(row)
		];
		return `| ${cells.join(' | ')} |`;
	});
	const byHand = rows.flatMap((row) =>
		'steps' in row
			? [
					`### ${row.row}. ${row.holds}`,
					'',
					...row.steps.map((step, at) => `${at + 1}. ${step}`),
					''
				]
			: []
	);
	return [
		'# Checklist',
		'',
		'Written by `npm test` from `tests/checklist.ts` and what the tests reached; do not edit it. A row',
		'passes where all its tests pass and the number reached is the pass number or more. A row is',
		'short where the tests pass and the number, or a part of the row, is not reached.',
		'',
		`All ${rows.length} rows: ${said(judged)}. The ${gates.length} gates: ${said(gates)}.`,
		'',
		'| # | Gate | What holds | Pass number | Reached | Outcome | Shown by |',
		'| --- | --- | --- | --- | --- | --- | --- |',
		...lines,
		'',
		'## Rows that take a person',
		'',
		'Not run by any program, and no run of them is recorded.',
		'',
		...byHand
	].join('\n');
}

/** Writes `tests/CHECKLIST.md` from the two reports of a run; a report that is missing ran nothing. */
export function writeChecklist(units: unknown, pages: unknown): void {
	const run = [
		...(units === null ? [] : vitestTests(units as VitestReport)),
		...(pages === null ? [] : playwrightTests(pages as { suites: Suite[] }))
	];
	writeFileSync('tests/CHECKLIST.md', checklistText(run));
}
