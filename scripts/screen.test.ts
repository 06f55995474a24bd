import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'cross-council-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const screen = (...parameters: string[]) =>
	spawnSync('npm', ['run', '--silent', 'data:screen', '--', ...parameters], { encoding: 'utf8' });

test('prints every check with its outcome and count, and passes on the figures of today', () => {
	const { status, stdout } = screen();
	expect(status).toBe(0);
	expect(stdout).toMatch(
		/^ADVISORY {2}no-figure-in-latest-year +\d+ {2}Every council has a figure/m
	);
	expect(stdout).toMatch(/^PASS {6}parts-give-rate +0 {2}/m);
	expect(stdout).toMatch(/^\d+ checks: 0 FAIL, \d+ ADVISORY, \d+ PASS$/m);
});

test('prints the rows of one check, and knows which checks there are', () => {
	expect(screen('--rows', 'no-figure-in-latest-year').stdout).toContain('westminster | 2025-09-30');
	expect(screen('--rows', 'atlantis')).toMatchObject({ status: 2, stderr: 'no check: atlantis\n' });
});

test('fails where a check refuses a row', () => {
	cpSync('data', folder, { recursive: true });
	const file = join(folder, 'neighbours.csv');
	const text = readFileSync(file, 'utf8');
	const changed = text.replace(
		'2021,barnet,,',
		'2021,barnet,,barnet,,provider-lookup-2025,x\n2021,barnet,,'
	);
	writeFileSync(file, changed);
	const { status, stdout } = screen('--data', folder);
	expect(status).toBe(1);
	expect(stdout).toMatch(/^FAIL {6}not-its-own-neighbour +1 {2}/m);
});
