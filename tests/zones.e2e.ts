import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { surroundings } from './fixtures/surroundings.ts';

const paths = [
	...['/', '/councils/', '/councils/luton/', '/councils/luton/figures.csv'],
	...['/councils/luton/inspections.csv', '/metrics/', '/metrics/average-caseload/', '/data/'],
	...['/quality/', '/journeys/next/', '/compare/', '/journeys/', '/journeys/all/'],
	...['/before-and-after/', '/evidence/', '/search/', '/prepared/search.json']
];

interface Rendered {
	timeZone: string;
	locale: string;
	day: string;
	pages: Record<string, string>;
}

test('renders every kind of page the same in any time zone and locale', async () => {
	test.setTimeout(600_000);
	const rendered: Rendered[] = [];
	for (const { env } of surroundings) {
		const { stdout } = await promisify(execFile)(
			process.execPath,
			['tests/fixtures/render-pages.mjs', ...paths],
			{ env: { ...process.env, ...env } }
		);
		rendered.push(JSON.parse(stdout.split('\n').at(-2) ?? '') as Rendered);
	}
	// That each process was where it was told to be shows in how it says a moment by itself.
	expect(rendered.map(({ locale }) => locale)).toEqual(surroundings.map(({ locale }) => locale));
	expect(new Set(rendered.map(({ day }) => day)).size).toBe(surroundings.length);
	for (const { pages } of rendered) expect(pages).toEqual(rendered[0]?.pages);
	expect(Object.keys(rendered[0]?.pages ?? {})).toEqual(paths);
});
