import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { reached } from '#tests/reached.ts';
import { openNodeSession } from '../session-node.ts';
import { metricSeries } from './metric-series.ts';
import { neighbourList } from './neighbour-list.ts';
import { revisionList } from './revision-list.ts';

const session = await openNodeSession('static/data/dataset.duckdb');
afterAll(() => session.close());

const piece = fc.constantFrom(
	...["'", '"', '`', ';', '--', '/*', '*/', '(', ')', '[', ']', '%', '_', '\\', '\0', '$$'],
	...[' OR ', ' UNION ', 'SELECT ', '1=1', '1', '?', '$1', ':a', '{', '}', '\n', 'NULL', '\u202e'],
	...['luton', 'england', 'average-caseload', 'DROP TABLE observation', "'luton'", 'é', '’', '＇']
);
// Lists are bound as one text with commas, which ids never hold, so a comma would part two values.
const value = fc
	.array(piece, { minLength: 2, maxLength: 12 })
	.map((pieces) => pieces.join(''))
	.filter((text) => /[^a-z-]/.test(text));

test('finds nothing for a hostile value, and loses nothing by it', async ({ task }) => {
	const figures = 'SELECT count(*)::INTEGER AS count FROM observation';
	const before = await session.run(figures, []);
	const values = fc.sample(value, 1000);
	for (const text of values) {
		const found = [
			await metricSeries(session, { metric: 'average-caseload', areas: [text] }),
			await metricSeries(session, { metric: text, areas: ['luton'] }),
			await neighbourList(session, { area: text }),
			await revisionList(session, { areas: [text] })
		];
		expect(found, JSON.stringify(text)).toEqual([[], [], [], []]);
	}
	expect(await session.run(figures, [])).toEqual(before);
	reached(task, 'bound', values.length);
});
