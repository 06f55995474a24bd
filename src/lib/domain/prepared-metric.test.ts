import { expect, test } from 'vitest';
import { point } from '#fixtures/invented.ts';
import { columnsOf, PreparedMetric } from './prepared-metric.ts';

const sent = (series: object) => JSON.parse(JSON.stringify({ series, stated: [] }));

test('gives rows back as they were, those without a value too', () => {
	const rows = [point('luton', 2024, 13.5), point('luton', 2025, 'suppressed')];
	expect(PreparedMetric.parse(sent(columnsOf(rows))).series).toEqual(rows);
	expect(PreparedMetric.parse(sent(columnsOf([]))).series).toEqual([]);
});

test('refuses columns of which one is short', () => {
	const columns = columnsOf([point('luton', 2024, 13.5), point('luton', 2025, 13.7)]);
	columns.source?.pop();
	expect(() => PreparedMetric.parse(sent(columns))).toThrow('source');
});
