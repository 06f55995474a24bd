import { expect, test } from 'vitest';
import { point } from '#fixtures/invented.ts';
import { columnsOf, figuresOf, PreparedMetric } from './prepared-metric.ts';

const sent = (series: object) =>
	PreparedMetric.parse(JSON.parse(JSON.stringify({ series, stated: [] })));

test('gives rows back as they were, those without a value too', () => {
	const rows = [point('luton', 2024, 13.5), point('luton', 2025, 'suppressed')];
	expect(figuresOf(sent(columnsOf(rows)), ['luton', 'york'])).toEqual(rows);
	expect(figuresOf(sent(columnsOf([])), ['luton'])).toEqual([]);
});

test('gives the areas that are asked for alone', () => {
	const rows = [point('luton', 2025, 13.7), point('york', 2025, 15.1), point('luton', 2024, 13.5)];
	expect(figuresOf(sent(columnsOf(rows)), ['luton'])).toEqual([rows[0], rows[2]]);
	expect(figuresOf(sent(columnsOf(rows)), [])).toEqual([]);
});

test('refuses columns of which one is short, and a value of another kind', () => {
	const columns = columnsOf([point('luton', 2024, 13.5), point('luton', 2025, 13.7)]);
	const short = { ...columns, source: columns.source?.slice(0, 1) };
	expect(() => figuresOf(sent(short), ['luton'])).toThrow('source');
	expect(() => figuresOf(sent({ ...columns, value: [13.5, '13.7'] }), ['luton'])).toThrow('value');
	expect(() => sent({ ...columns, value: 13.5 })).toThrow('value');
	const nobody = Object.fromEntries(Object.entries(columns).filter(([name]) => name !== 'area'));
	expect(() => figuresOf(sent(nobody), ['luton'])).toThrow('area');
	expect(() => figuresOf(sent({ ...columns, area: [1, 2] }), ['luton'])).toThrow('area');
});
