import { expect, test } from 'vitest';
import type { Observation } from '#lib/domain/observation.ts';
import { compareReleases } from './revisions.ts';

/** An invented figure of an invented council. */
const figure = (source: string, row: Partial<Observation> = {}): Observation => ({
	area: 'alpha',
	metric: 'average-caseload',
	period_start: '2024-09-30',
	period_end: '2024-09-30',
	value: 16.4,
	status: null,
	numerator: null,
	denominator: null,
	source,
	locator: `line of ${source}`,
	...row
});
const symbol = { value: null, status: 'unreliable' } as const;

test.each([
	['the same figure', {}, {}],
	['the same symbol', symbol, symbol],
	['the same figure with parts that only one gives', {}, { numerator: 164, denominator: 10 }],
	['a figure of another year', {}, { period_end: '2025-09-30' }],
	['a figure of another council', {}, { area: 'beta' }]
])('finds no revision in %s of two releases', (_, old, now) => {
	expect(compareReleases([figure('earlier', old)], [figure('later', now)])).toEqual([]);
});

test.each([
	['a figure', {}, { value: 16.5 }],
	['a figure that became a symbol', {}, symbol],
	['a symbol that became a figure', symbol, {}],
	['a symbol that became another', symbol, { value: null, status: 'unavailable' }],
	['a zero that became a symbol', { value: 0 }, symbol]
] as const)('keeps both sides of %s that a later release states differently', (_, old, now) => {
	const [was, is] = [figure('earlier', old), figure('later', now)];
	expect(compareReleases([was], [is])).toEqual([
		{
			...{ area: 'alpha', metric: 'average-caseload', period_end: '2024-09-30' },
			...{ old_value: was.value, old_status: was.status },
			...{ new_value: is.value, new_status: is.status },
			...{ from_source: 'earlier', from_locator: 'line of earlier' },
			...{ to_source: 'later', to_locator: 'line of later' }
		}
	]);
});
