import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checklist, testsOf, type ChecklistRow, type Shown } from '../tests/checklist.ts';
import { checklistText, judge, playwrightTests, vitestTests } from './checklist.ts';

const rows: readonly ChecklistRow[] = checklist;

test('numbers its rows one after the other, each with an id of its own', () => {
	expect(rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
	expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('names only tests that are written in the sources', () => {
	const missing = rows.flatMap(testsOf).filter(([file, title]) => {
		const source = readFileSync(file, 'utf8');
		// What follows a colon may come from a template.
		const written = [title, title.replace(/: \w*$/, ': ${')];
		return !["'", '"', '`'].some((quote) => written.some((each) => source.includes(quote + each)));
	});
	expect(missing).toEqual([]);
});

test('shows every gate by some test', () => {
	const bare = rows.filter((row) => row.gate && testsOf(row).length === 0);
	expect(bare).toEqual([]);
});

const row: Shown = {
	row: 1,
	id: 'formulas',
	holds: 'An invented row',
	least: 10,
	of: 'things',
	shownBy: [['a.test.ts', 'counts']],
	besides: [['b.e2e.ts', 'holds']]
};
const run = (status: string, reached: number, page = 'expected') => [
	...vitestTests({
		testResults: [
			{
				name: 'a.test.ts',
				assertionResults: [
					{
						ancestorTitles: ['a group'],
						title: 'counts things',
						status,
						meta: { reached: { formulas: reached, other: 99 } }
					}
				]
			}
		]
	}),
	...playwrightTests({
		suites: [
			{
				title: 'b.e2e.ts',
				file: 'b.e2e.ts',
				specs: [],
				suites: [
					{
						title: 'a group',
						file: 'b.e2e.ts',
						specs: [{ title: 'holds', tests: [{ status: page, annotations: [] }] }]
					}
				]
			}
		]
	})
];

test.each([
	['passes', 10, run('passed', 10)],
	['short', 9, run('passed', 9)],
	['fails', 0, run('failed', 10)],
	['fails', 10, run('passed', 10, 'unexpected')],
	['not run', 10, run('passed', 10, 'skipped')],
	['not run', 0, []]
])('takes a row for one that %s', (outcome, number, of) => {
	expect(judge(row, of)).toEqual({ outcome, number });
});

test('takes a test that ran in two windows for one, which fails where it fails in either', () => {
	const of = (...statuses: string[]) =>
		playwrightTests({
			suites: [
				{
					title: 'b.e2e.ts',
					file: 'b.e2e.ts',
					specs: [
						{
							title: 'holds',
							tests: statuses.map((status) => ({
								status,
								annotations: [{ type: 'reached formulas', description: '10' }]
							}))
						}
					]
				}
			]
		}).map(({ outcome, reached }) => [outcome, reached.formulas]);
	expect(of('expected', 'expected')).toEqual([['passed', 10]]);
	expect(of('expected', 'unexpected')).toEqual([['failed', 10]]);
});

test('counts tests where none states a number, and is short of what is not shown', () => {
	const one = { ...row, least: 1, shownBy: [['b.e2e.ts', 'a group']], besides: [] } as const;
	expect(judge(one, run('passed', 10))).toEqual({ outcome: 'passes', number: 1 });
	expect(judge({ ...one, misses: 'a part' }, run('passed', 10)).outcome).toBe('short');
});

test('writes a line for each row, and says of none that it passes where nothing ran', () => {
	const text = checklistText([]);
	expect(text.split('\n').filter((line) => /^\| \d+ \|/.test(line))).toHaveLength(rows.length);
	expect(text).not.toContain('**passes**');
});
