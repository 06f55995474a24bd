import { csvParse } from 'd3-dsv';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inventedSource, point, somewhere } from '#fixtures/invented.ts';
import { metricRow } from '../domain/metric.ts';
import { defaultMetric } from '../domain/metrics/index.ts';
import { zipOf } from './archive.ts';
import { observationsTable } from './observations.ts';
import { citation, type Taken } from './taken.ts';
import { workbookOf } from './workbook.ts';

const context = {
	areas: [{ ...somewhere('alpha'), name: '=Alpha & <b>' }],
	metrics: [metricRow(defaultMetric)],
	sources: [inventedSource],
	version: '0123456789ab',
	view: 'https://example.org/compare/?areas=alpha'
};
const points = [
	point('alpha', 2022, 12.5),
	point('alpha', 2023, 'unavailable'),
	point('alpha', 2024, 0)
];
const table = observationsTable(points, context);
const taken: Taken = {
	...context,
	title: 'Average caseload, Alpha',
	name: table.name,
	tables: [table],
	chosen: ['Councils: Alpha'],
	notes: ['A claim is not an official figure.']
};

const files = Object.fromEntries(
	Object.entries(unzipSync(zipOf(taken, '2026-11-22'))).map(([name, bytes]) => [
		name.replace(`${table.name}/`, ''),
		strFromU8(bytes)
	])
);

test('puts a table, its description and a README into a zip that never differs', () => {
	expect(Object.keys(files)).toEqual([
		'README.md',
		`${table.name}.csv`,
		`${table.name}.csv-metadata.json`
	]);
	expect(zipOf(taken, '2026-11-22')).toEqual(zipOf(taken, '2026-11-22'));
});

test('describes exactly the columns that the CSV has', () => {
	const csv = files[`${table.name}.csv`] ?? '';
	const metadata: unknown = JSON.parse(files[`${table.name}.csv-metadata.json`] ?? '');
	expect(metadata).toMatchObject({
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		url: `${table.name}.csv`,
		tableSchema: {
			columns: csvParse(csv.replace('\uFEFF', '')).columns.map((titles) => ({ titles }))
		}
	});
});

test('tells in the README what is needed to use and to cite the rows', () => {
	for (const part of [
		context.view,
		context.version,
		'Councils: Alpha',
		'A claim is not an official figure.',
		defaultMetric.definition,
		'[x] in workbooks',
		inventedSource.licence_url,
		citation(taken, '2026-11-22')
	])
		expect(files['README.md']).toContain(part);
});

test('writes a workbook with cover, notes and one table a sheet, each marked as a table', async () => {
	const bytes = new Uint8Array(await (await workbookOf(taken, '2026-11-22')).arrayBuffer());
	const book = read(bytes);
	expect(book.SheetNames).toEqual(['Cover', 'Notes', 'Table 1']);
	expect(book.Props?.Title).toBe(taken.title);
	const sheet = book.Sheets['Table 1'];
	expect(sheet?.['!merges']).toBeUndefined();
	const rows = utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1 });
	expect(rows[0]).toEqual(['Average caseload']);
	const headings = rows[2] ?? [];
	expect(headings).toEqual(table.columns.map(({ title }) => title));
	expect(new Set(headings).size).toBe(headings.length);
	const at = headings.indexOf('Value');
	expect(rows.slice(3).map((row) => row[at])).toEqual([12.5, '[x]', 0]);
	expect(rows[3]?.[headings.indexOf('Council')]).toBe('=Alpha & <b>');

	const parts = unzipSync(bytes);
	const marked = strFromU8(parts['xl/tables/table2.xml'] ?? new Uint8Array());
	expect(marked).toContain('ref="A3:AE6"');
	expect(strFromU8(parts['xl/worksheets/sheet3.xml'] ?? new Uint8Array())).not.toContain('<f>');
});
