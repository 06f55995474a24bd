import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trips } from '#fixtures/screening-trips.ts';
import type { MetricDefinition } from '#lib/domain/metric.ts';
import { openDatabase, runNode } from '#lib/data/session-node.ts';
import type { Check } from './check.ts';
import { checks } from './checks/index.ts';
import { refuseFailures, screenDatabase } from './screen-database.ts';

const { connection, close } = await openDatabase(':memory:', 'READ_WRITE');
afterAll(close);
beforeAll(async () => {
	for (const file of ['src/lib/data/schema.sql', 'tests/fixtures/invented-database.sql']) {
		await connection.run(readFileSync(file, 'utf8'));
	}
});

/** Invented measures; only what stands in which column matters here. */
const definitions = [
	{ id: 'staff', columns: { column: 'staff' } },
	{ id: 'agency', columns: { column: 'agency' } },
	{ id: 'leavers', columns: { column: 'leavers' } },
	{
		id: 'leaver-rate',
		columns: { column: 'rate', numerator: ['leavers'], denominator: ['staff'] }
	},
	{
		id: 'other-rate',
		columns: { column: 'other', numerator: ['leavers'], denominator: ['agency'] }
	}
].map(({ id, columns }): MetricDefinition => ({
	id,
	title: id,
	topic: 'Staffing',
	definition: 'Invented',
	unit: 'FTE',
	decimals: 1,
	basis: 'on-day',
	polarity: 'neither',
	bounds: [0, 1],
	official: { workforce: columns }
}));

/** What some checks find after a change of the invented database, which is then undone. */
async function found(change: string, some: readonly Check[]) {
	await connection.run('BEGIN');
	try {
		await connection.run(change);
		await screenDatabase(connection, some, definitions);
		const refused = await refuseFailures(connection).catch((error: Error) => error.message);
		return { rows: await runNode(connection, 'SELECT * FROM screening'), refused };
	} finally {
		await connection.run('ROLLBACK');
	}
}

test('has at least forty checks, each with an id of its own and a fixture that trips it', () => {
	const ids = checks.map(({ id }) => id);
	expect(ids.length).toBeGreaterThanOrEqual(40);
	expect(new Set(ids).size).toBe(ids.length);
	expect(Object.keys(trips).toSorted()).toEqual(ids.toSorted());
});

test('finds nothing in the invented database as it is', async () => {
	const { rows, refused } = await found('SELECT 1', checks);
	expect(rows).toEqual([]);
	expect(refused).toBeUndefined();
});

test.each(checks.map((check) => [check.id, check] as const))('trips: %s', async (id, check) => {
	const { rows, refused } = await found(trips[id] ?? '', [check]);
	expect(rows.length).toBeGreaterThan(0);
	for (const row of rows) {
		expect(row.screening_check).toBe(id);
		expect(row.detail).toMatch(/^[A-Z\d]/);
	}
	if (check.level === 'fail') expect(refused).toContain(`check ${id}: `);
	else expect(refused).toBeUndefined();
});
