import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import type { Release } from '#lib/domain/metric.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import * as need from './children-in-need.ts';
import * as care from './children-looked-after.ts';
import { readOpenData, type OpenDataShape } from './open-data.ts';
import { population } from './population.ts';

const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	tables.readTable(tables.areaCodes, 'data'),
	tables.readTable(tables.aliases, 'data')
);
// Each excerpt is a few lines of the file that is read, chosen to hold every symbol read from it.
const excerpt = (release: Release) =>
	readFileSync(`scripts/releases/${release}.excerpt.csv`, 'utf8');
const read = (shape: OpenDataShape, text = excerpt(shape.release)) =>
	readOpenData('excerpt.csv', text, 'invented', index, shape);
const shapes = [
	need.childrenInNeed,
	need.referrals,
	need.section47,
	need.plans,
	need.plansStarted,
	care.lookedAfter,
	care.placementStability,
	care.socialWorkerStability,
	population
].map((shape) => [shape.release, shape] as const);

test.each(shapes)('reads every symbol of %s as a status beside a null', (_, shape) => {
	const rows = read(shape);
	const used = excerpt(shape.release).split(/[,\n]/);
	const expected = (
		[
			['x', 'unavailable'],
			['u', 'unreliable'],
			['c', 'suppressed'],
			['z', 'not-applicable']
		] as const
	).flatMap(([symbol, status]) => (used.includes(symbol) ? [status] : []));
	const found = new Set(rows.flatMap(({ status }) => status ?? []));
	// The population of the year before stands in the looked-after file and is not read as a figure.
	if (shape === care.lookedAfter) found.add('unavailable');
	expect([...found].toSorted()).toEqual(expected.toSorted());
	for (const { value, status } of rows) expect(value === null).toBe(status !== null);
});

test.each([
	[need.childrenInNeed, 'children-in-need', 402400, null, null],
	[need.referrals, 're-referral-rate', 22.6, 142900, 632830],
	[need.section47, 'section-47-enquiries', 230590, null, null],
	[need.section47, 'initial-child-protection-conferences', 72100, null, null],
	[need.plans, 'child-protection-plans', 49420, null, null],
	[need.plansStarted, 'repeat-child-protection-plan-rate', 24.5, 15130, 61840],
	[care.lookedAfter, 'children-looked-after-rate', 67, 81770, 12183016],
	[care.placementStability, 'three-or-more-placements-rate', 10, 8500, 81770],
	[care.placementStability, 'same-carer-for-two-years-rate', 69, 19680, 28710],
	[care.socialWorkerStability, 'three-or-more-social-workers-rate', 27, 22140, 83300],
	[population, 'children-aged-0-to-17', 12183016, null, null]
] as const)(
	"reads England's figure and what it divides: $release",
	(shape, metric, value, numerator, denominator) => {
		const [row] = read(shape).filter((each) => each.area === 'england' && each.metric === metric);
		expect(row).toMatchObject({ value, numerator, denominator, status: null });
	}
);

test('ends a year on 31 March, and a population on 30 June', () => {
	const period = (shape: OpenDataShape, metric: string) => {
		const row = read(shape).find((each) => each.metric === metric);
		return [row?.period_start, row?.period_end];
	};
	expect(period(need.referrals, 'referrals')).toEqual(['2024-04-01', '2025-03-31']);
	expect(period(need.plans, 'child-protection-plans')).toEqual(['2025-03-31', '2025-03-31']);
	expect(period(population, 'children-aged-0-to-17')).toEqual(['2024-06-30', '2024-06-30']);
});

test('leaves out the lines of a council that was not formed yet, which hold no number', () => {
	expect(excerpt('looked-after')).toContain('Cumberland');
	expect(read(care.lookedAfter).filter(({ area }) => area === 'cumberland')).toEqual([]);
});

test('knows Gateshead by the ONS code that one file kept until 2019', () => {
	expect(excerpt('section-47')).toContain('E08000020');
	expect(read(need.section47).filter(({ area }) => area === 'gateshead')).toHaveLength(2);
});

test.each([
	[
		'a figure of a council before its time',
		care.lookedAfter,
		(text: string) => text.replace(/(Cumberland.*31 March.*),x,z,z/, '$1,x,500,80'),
		/^excerpt.csv:15: children_count is a figure of cumberland on 2021-03-31, outside its life: 500$/m
	],
	[
		'an area without one of its lines',
		care.placementStability,
		(text: string) => text.replace(/.*England.*CLA on 31 March,Total children.*\n/, ''),
		/^excerpt.csv:2: has no line beside it for three-or-more-placements-rate$/m
	],
	[
		'a renamed group',
		care.lookedAfter,
		(text: string) => text.replaceAll('Children looked after on 31', 'Looked after on 31'),
		/^excerpt.csv:2: has no line beside it for children-looked-after$/m
	],
	[
		'a line given twice',
		care.lookedAfter,
		(text: string) => text + text.split('\n')[1],
		/^excerpt.csv:17: repeats england 2025, Children ceasing to be looked after each year$/m
	],
	[
		'columns in the order of another file',
		care.lookedAfter,
		(text: string) => text.replace('la_name,new_la_code', 'new_la_code,la_name'),
		/^excerpt.csv:1: .* is in another order$/m
	],
	[
		"another area's ONS code",
		need.childrenInNeed,
		(text: string) => text.replace('E06000032', 'E06000033'),
		/^excerpt.csv:3: new_la_code is not the code of luton on 2025-03-31: E06000033$/m
	]
])('stops at %s and says where', (_, shape, change, message) => {
	const text = excerpt(shape.release);
	expect(change(text)).not.toBe(text);
	expect(() => read(shape, change(text))).toThrow(message);
});

test.each([
	[need.childrenInNeed, '402400', 'At31_episodes'],
	[need.referrals, '22.6', 'rereferral_percent'],
	[need.section47, '230590', 'Section47'],
	[need.plans, '49420', 'CPP_At31'],
	[need.plansStarted, '24.5', 'CPP_subsequent_percent'],
	[care.lookedAfter, '81770', 'children_count'],
	[care.placementStability, '10', 'children_percent'],
	[care.socialWorkerStability, '27', 'percentage'],
	[population, '12183016', 'population_estimate']
])(
	'stops at a symbol that it does not know, with line and column: $release',
	(shape, cell, column) => {
		const text = excerpt(shape.release);
		const changed = text.replace(new RegExp(`,${cell}(?=[,\n])`), ',~');
		expect(changed).not.toBe(text);
		expect(() => read(shape, changed)).toThrow(DataError);
		expect(() => read(shape, changed)).toThrow(
			new RegExp(`^excerpt.csv:\\d+: ${column} is neither a number nor a symbol: ~$`)
		);
	}
);
