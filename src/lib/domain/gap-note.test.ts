import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { gapNotesOf } from './gap-note.ts';
import { layOutSeries } from './series.ts';

const lines = (value: number | 'unavailable') =>
	layOutSeries(
		[point('westminster', 2024, 12), point('westminster', 2025, value)],
		[somewhere('westminster'), somewhere('alpha')],
		{ from: null, to: null }
	);

test('tells why Westminster has no workforce figures of 2025, where that is seen', () => {
	const [told] = gapNotesOf(lines('unavailable'), { theme: 'Workforce' });
	expect(told?.names).toEqual(['Westminster']);
	expect(told?.note).toMatchObject({ source: 'lait-2026-04', year: 2025 });
});

test('tells nothing of a figure that is there, even of zero, nor of another theme', () => {
	expect(gapNotesOf(lines(0), { theme: 'Workforce' })).toEqual([]);
	expect(gapNotesOf(lines('unavailable'), { theme: 'Fostering' })).toEqual([]);
});
