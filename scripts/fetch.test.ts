import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, answerJson, startPublisher, type Publisher } from '#fixtures/publisher.ts';
import { hashInputs } from './hash.ts';
import { readAccepted } from './releases/accepted.ts';
import { readWorkforce } from './releases/workforce.ts';
import * as tables from './tables.ts';

// Twelve lines of the 2025 release are accepted; the one that is published has another figure of Luton.
const excerpt = readFileSync('scripts/releases/workforce.excerpt.csv', 'utf8');
const published = excerpt.replace('1336,13.7,602', '1336,13.8,602');
const root = mkdtempSync(join(tmpdir(), 'cross-council-fetch-'));
const [data, vintages] = [join(root, 'data'), join(root, 'vintages')];
let publisher: Publisher;

beforeAll(async () => {
	cpSync('data', data, { recursive: true });
	const { index } = readAccepted(data).areas;
	const rows = readWorkforce('excerpt.csv', excerpt, 'workforce-2025', index);
	await tables.writeTable(tables.observations, join(data, 'observations/workforce-2025.csv'), rows);
	publisher = await startPublisher();
	const { answers } = publisher;
	answers.set('api.education.gov.uk/statistics/v1/publications', answerJson({ results: [] }));
	const file = 'data-set/bd4d8c04-716a-4447-af3d-677aa3223917/csv';
	answers.set(
		`explore-education-statistics.service.gov.uk/data-catalogue/${file}`,
		answer(published, 'text/csv')
	);
});
afterAll(async () => {
	await publisher.close();
	rmSync(root, { recursive: true, force: true });
});

async function run(step: string, ...parameters: string[]) {
	const child = spawn(process.execPath, [
		...['--import', 'tsx', `scripts/${step}.ts`, '--data', data],
		...parameters
	]);
	const code = new Promise<number | null>((resolve) => child.once('close', resolve));
	const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
	return { code: await code, out, errors };
}
const fetchAll = (...names: string[]) =>
	run('fetch', '--into', vintages, '--mirror', publisher.mirror, ...names);

test('fetches what can be fetched, names what cannot, and fails', async () => {
	const { code, out, errors } = await fetchAll();
	expect(out).toMatch(/^workforce: new: workforce\/\S+, \d+ bytes: not accepted/);
	expect(errors).toContain('ofsted-outcomes: the publisher has nothing there: 404 for https://www');
	expect(errors).toContain('ilacs-overview: the publisher has nothing there');
	expect(errors).toContain("not-found: look up the new address on the publisher's page");
	expect(code).toBe(1);
});

test('fetches only the publications that are named', async () => {
	const { code, out, errors } = await fetchAll('workforce');
	expect([code, errors]).toEqual([0, '']);
	expect(out).toMatch(/^workforce: same/);
	expect(await fetchAll('workfarce')).toMatchObject({
		code: 2,
		errors: expect.stringContaining('unknown publication: workfarce; known: workforce')
	});
});

test('prints what a fetched release would change, and writes nothing', async () => {
	const before = hashInputs([root]);
	const { code, out } = await run('changes', '--from', vintages);
	expect(out.split('\n').slice(1)).toEqual([
		'  cells: 0 new, 1 revised (0 in symbol), 0 gone',
		'  areas: 0 new, 0 gone, codes not compared',
		'  metric: average-caseload: 0 new, 1 revised, 0 gone',
		'  revised: average-caseload, luton, 2025-09-30: 13.7 to 13.8 (line 4, column caseload_fte)',
		''
	]);
	expect(code).toBe(0);
	expect(hashInputs([root])).toBe(before);

	const [report] = JSON.parse((await run('changes', '--from', vintages, '--json')).out);
	expect(report).toMatchObject({
		publication: 'workforce',
		accepted: ['workforce-2025'],
		changes: { revised: [{ area: 'luton', old_value: 13.7, new_value: 13.8 }] }
	});
});

test('prints no control character of a release', async () => {
	const folder = join(root, 'by hand');
	mkdirSync(folder);
	writeFileSync(join(folder, 'csww.csv'), excerpt.replace(',15.2,', ',\u001B[2J,'));
	const { code, out } = await run('changes', '--from', folder);
	expect(out).toContain(
		'stops: csww.csv:2: caseload_fte is neither a number nor a symbol: \uFFFD[2J'
	);
	expect(code).toBe(1);
});

test('says that nothing is new where nothing was fetched', async () => {
	const { code, out } = await run('changes', '--from', data);
	expect([code, out]).toEqual([0, 'nothing new: every file is an accepted release\n']);
});
