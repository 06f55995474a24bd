import { plot } from '@observablehq/plot';
import { read, utils } from '@e965/xlsx';
import { csvParse } from 'd3-dsv';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { journeySummary } from '#lib/charts/journey-layout.ts';
import { journeyChart } from '#lib/charts/journey.ts';
import { trendChart, trendSummary } from '#lib/charts/trend.ts';
import { metricRow } from '#lib/domain/metric.ts';
import { defaultMetric } from '#lib/domain/metrics/index.ts';
import { layOutSeries } from '#lib/domain/series.ts';
import { csvOf } from '#lib/export/csv.ts';
import { observationsTable } from '#lib/export/observations.ts';
import { pictureSvg } from '#lib/export/picture.ts';
import { snippetOf } from '#lib/export/snippet.ts';
import { workbookOf } from '#lib/export/workbook.ts';
import { hostileNames } from './fixtures/hostile-names.ts';
import { inventedSource, point, somewhere, step } from './fixtures/invented.ts';

const { document } = parseHTML('<html><body></body></html>');
const metric = metricRow(defaultMetric);
const foreign = 'script, img, iframe, object, embed, base, meta, form, link, math, foreignObject';
const isAddress = /(href|src|action|data)$/;

/** What text of a name has become in a file that was read back: elements, and attributes that run. */
function made(markup: string): string[] {
	const { document: back } = parseHTML(`<html><body>${markup}</body></html>`);
	return [...back.querySelectorAll('*')].flatMap((element) => [
		...(element.matches(foreign) ? [element.outerHTML] : []),
		...[...element.attributes].flatMap(({ name, value }) =>
			name.startsWith('on') || (isAddress.test(name) && /^\s*javascript:/i.test(value))
				? [`${name}=${value}`]
				: []
		)
	]);
}

test.each(hostileNames)('draws and exports hostile names as text: %s', async (name) => {
	const area = somewhere('alpha', name);
	const points = [2020, 2021, 2022].map((year) => point('alpha', year, year - 2000));
	const trend = { metric, series: layOutSeries(points, [area], { from: null, to: null }) };
	const journey = {
		name,
		began: null,
		ended: null,
		from: '2018-01-01',
		to: '2026-06-30',
		steps: [step('alpha', '2020-01-13', '2020-02-24', 'overall', 'good')]
	};
	expect(trendSummary(trend)).toContain(`${name}: 20.0 cases`);
	expect(journeySummary(journey)).toContain(name);
	const drawn = [
		plot({ ...trendChart(trend, 640), document }).outerHTML,
		plot({ ...journeyChart(journey, 640), document }).outerHTML
	];
	for (const svg of drawn) expect(made(svg)).toEqual([]);
	const texts = [{ x: 0, y: 20, text: name, size: 22, weight: 700, colour: 'black' }];
	const picture = { width: 300, height: 100, title: name, alternative: name, texts };
	const { svg } = pictureSvg({ ...picture, drawings: [], lines: [name] });
	expect(made(svg)).toEqual([]);

	const link = 'https://example.org/';
	const { document: page } = parseHTML(
		`<html><body>${snippetOf({ title: name, embed: link, view: link, height: 300 })}</body></html>`
	);
	expect([...page.body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
		'iframe',
		'p',
		'a'
	]);
	expect(page.querySelector('iframe')?.getAttribute('title')).toBe(name);

	const context = {
		areas: [area],
		metrics: [metric],
		sources: [inventedSource],
		version: '0123456789ab',
		view: link
	};
	const table = observationsTable(points, context);
	const [row] = csvParse(csvOf(table).slice(1));
	expect(row?.la_name?.replace(/^'(?==)/, '')).toBe(name);
	const book = await workbookOf(
		{ ...context, title: name, name: table.name, tables: [table], chosen: [name], notes: [name] },
		'2026-11-22'
	);
	const sheet = read(await book.arrayBuffer()).Sheets['Table 1'] ?? {};
	const [headings = [], first = []] = utils.sheet_to_json<unknown[]>(sheet, {
		header: 1,
		range: 2
	});
	// The library that writes workbooks loses a text that every object has as a key; no row has one.
	if (!(name in {})) expect(first[headings.indexOf('Council')]).toBe(name);
});
