import { expect, test } from 'vitest';
import { dataLines } from './data-lines.ts';

const columns = { numbers: ['value'], dates: ['period_end'] };

test('names the published file in every line', () => {
	const lines = dataLines('https://example.org/data/', 'observation', columns);
	expect(new Set(lines.map(({ program }) => program))).toEqual(
		new Set(['DuckDB', 'R', 'Python', 'Excel', 'Power BI'])
	);
	for (const { line } of lines)
		expect(line).toMatch(/https:\/\/example\.org\/data\/observation\.(csv|parquet)["']/);
});

test('tells Excel which columns are numbers and days', () => {
	const excel = dataLines('/data/', 'observation', columns).find(
		({ program }) => program === 'Excel'
	);
	expect(excel?.line).toContain('{{"value", type number}, {"period_end", type date}}, "en-GB")');
});
