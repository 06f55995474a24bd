import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const sql = (query: string) =>
	spawnSync('npm', ['run', '--silent', 'sql', '--', query], { encoding: 'utf8' });

test("prints a query's rows as CSV", () => {
	const { stdout } = sql(
		`SELECT area, period_end, value FROM observation
		WHERE metric = 'average-caseload' AND area = 'england' AND year(period_end) >= 2024 ORDER BY 2`
	);
	expect(stdout).toBe('area,period_end,value\nengland,2024-09-30,15.4\nengland,2025-09-30,15.2\n');
});

test('prints what is wrong with a query, and fails', () => {
	const { status, stderr, stdout } = sql('SELECT nothing FROM observation');
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain('"nothing" not found');
});

test('cannot change the data set', () => {
	expect(sql('DELETE FROM observation').stderr).toContain('read-only');
	const rows = execFileSync('npm', [
		'run',
		'--silent',
		'sql',
		'--',
		"SELECT count(*) AS n FROM observation WHERE source = 'workforce-2025'"
	]);
	expect(rows.toString()).toBe('n\n32186\n');
});
