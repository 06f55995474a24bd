import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Grade, Inspection, Lane } from '#lib/domain/inspection.ts';
import { readAccepted } from './accepted.ts';
import { compareCodes, readCodes } from './area-recodes.ts';
import type { ReleaseRows } from './publications.ts';
import { changesOf } from './release-changes.ts';
import { releaseFaults } from './release-faults.ts';
import { readWorkforce } from './workforce.ts';

// Twelve lines of the 2025 release stand for the release that is accepted.
const excerpt = readFileSync('scripts/releases/workforce.excerpt.csv', 'utf8');
const { index } = readAccepted('data').areas;
const released = (text: string, source = 'workforce-2026'): ReleaseRows => ({
	observations: readWorkforce('excerpt.csv', text, source, index),
	inspections: [],
	judgements: []
});
const accepted = released(excerpt, 'workforce-2025');
const line = (name: string) => excerpt.split('\n').find((row) => row.includes(name)) ?? '';

test('tells revised cells from cells whose symbol changed', () => {
	const text = excerpt.replace('1336,13.7,602', '1336,u,602').replace(',15.2,', ',15.3,');
	const { metrics, revised, gone } = changesOf('workforce', accepted, released(text));
	expect(metrics).toEqual([
		{
			...{ metric: 'average-caseload', new_periods: [], new_cells: 0 },
			...{ revised: 2, symbols: 1, gone: 0 }
		}
	]);
	expect(revised.map(({ area, new_value, new_status }) => [area, new_value, new_status])).toEqual([
		['england', 15.3, null],
		['luton', null, 'unreliable']
	]);
	expect(gone).toEqual([]);
});

test('tells a new year from new areas, and what is gone', () => {
	const next = line('E06000032,Luton').replace('2025', '2026');
	const text = `${excerpt.replace(`${line('Warwickshire')}\n`, '').trimEnd()}\n${next}\n`;
	const changes = changesOf('workforce', accepted, released(text));
	expect(changes).toMatchObject({ new_areas: [], gone_areas: ['warwickshire'], revised: [] });
	expect(changes.gone).toHaveLength(22);
	expect(changes.metrics[0]).toMatchObject({
		...{ metric: 'average-caseload', new_periods: ['2026-09-30'], new_cells: 1, gone: 1 }
	});
	expect(changes.metrics).toHaveLength(22);
});

test('names councils whose ONS code is another, in the years where it is', () => {
	const earlier = `${excerpt}${line('Sunderland').replace('2024', '2023')}`;
	const later = earlier
		.replaceAll('E08000024', 'E08000099')
		.concat(
			`\n${line('E06000032,Luton').replace('2025', '2026').replace('E06000032', 'E06000098')}`
		);
	const uses = [earlier, later].map((text) => readCodes(Buffer.from(text)));
	expect(compareCodes(uses[0] ?? [], uses[1] ?? [])).toEqual([
		{
			...{ name: 'Sunderland', old_code: 'E08000024', new_code: 'E08000099' },
			periods: ['2023', '2024']
		},
		{ name: 'Luton', old_code: 'E06000032', new_code: 'E06000098', periods: ['2026'] }
	]);
});

test.each([
	[
		'a year that is gone',
		excerpt.replace(/^2022.*\n/m, ''),
		'has no figures of 2022-09-30 any more'
	],
	[
		'an area too many',
		`${excerpt}${line('Somerset').replace('2022', '2018')}`,
		'has 3 areas in 2018-09-30 and not 2 as in 2018-09-30: with somerset'
	],
	[
		'areas too few in a new year',
		`${excerpt}${line('E06000032,Luton').replace('2025', '2026')}`,
		/has 1 areas in 2026-09-30 and not 6 as in 2025-09-30: without england, /
	]
])('speaks against %s', (_, text, problem) => {
	const faults = releaseFaults('excerpt.csv', accepted, released(text));
	expect(faults).toEqual([
		{
			...{ file: 'excerpt.csv', line: null, column: null },
			problem: typeof problem === 'string' ? problem : expect.stringMatching(problem)
		}
	]);
});

// Invented inspections; only the grades named are kept.
const outcome = (
	source: string,
	standing: Inspection['standing'],
	...list: [area: string, started: string, grades: Partial<Record<Lane, Grade>>][]
): ReleaseRows => ({
	observations: [],
	inspections: list.map(([area, started]) => ({
		...{
			inspection: `${area}-ilacs-${started}`,
			area,
			framework: 'ilacs',
			type: 'standard',
			theme: null,
			note: null
		},
		...{ started, published: started, url: 'https://example.org', standing, source, locator: 'row' }
	})),
	judgements: list.flatMap(([area, started, grades]) =>
		Object.entries(grades).map(([lane, grade]) => ({
			...{ inspection: `${area}-ilacs-${started}`, lane: lane as Lane, grade },
			...{ status: null, note: null, source, locator: 'row' }
		}))
	)
});
const official = outcome(
	...(['ofsted-outcomes-2024', 'official'] as const),
	['staffordshire', '2023-11-06', { overall: 'good', 'care-leavers': 'good' }],
	['luton', '2022-07-11', { overall: 'requires-improvement' }]
);
const scraped = outcome('ilacs-overview-2026', 'unconfirmed', [
	...(['manchester', '2025-09-22', { overall: 'outstanding' }] as const)
]);
const both: ReleaseRows = {
	observations: [],
	inspections: [...official.inspections, ...scraped.inspections],
	judgements: [...official.judgements, ...scraped.judgements]
};

test('tells new inspections, confirmed ones, changed grades and those that are gone', () => {
	const release = outcome(
		...(['ofsted-outcomes', 'official'] as const),
		['staffordshire', '2023-11-06', { overall: 'good', 'care-leavers': 'requires-improvement' }],
		['manchester', '2025-09-22', { overall: 'outstanding' }],
		['brent', '2025-10-01', { overall: 'good' }]
	);
	const changes = changesOf('ofsted-outcomes', both, release);
	expect(changes.new_inspections.map(({ area }) => area)).toEqual(['brent']);
	expect(changes).toMatchObject({
		confirmed: ['manchester-ilacs-2025-09-22'],
		altered: [
			{
				...{ inspection: 'staffordshire-ilacs-2023-11-06', column: 'care-leavers' },
				...{ old: 'good', new: 'requires-improvement' }
			}
		],
		gone_inspections: ['luton-ilacs-2022-07-11']
	});
	expect(releaseFaults('outcomes.ods', official, release)).toMatchObject([
		{ problem: 'has no inspection of luton any more' }
	]);
});

test('holds a scrape only against what rests on it', () => {
	const release = outcome(
		...(['ilacs-overview', 'unconfirmed'] as const),
		['luton', '2022-07-11', { overall: 'good' }],
		['manchester', '2025-09-22', { overall: 'good' }]
	);
	expect(changesOf('ilacs-overview', both, release)).toMatchObject({
		new_inspections: [],
		altered: [{ inspection: 'manchester-ilacs-2025-09-22', column: 'overall' }],
		gone_inspections: []
	});
});
