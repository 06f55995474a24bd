import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase, runNode } from '#lib/data/session-node.ts';
import { queryBudgets, type QueryBudget } from './query-budgets.ts';

/** A step of a plan with what it gave, as EXPLAIN ANALYZE tells it. */
interface Step {
	operator_type?: string;
	operator_cardinality?: number;
	operator_rows_scanned?: number;
	children?: Step[];
}

const { connection, close } = await openDatabase('static/data/dataset.duckdb', 'READ_ONLY');
afterAll(close);

const eachBesideEach = /CROSS_PRODUCT|NESTED_LOOP|BLOCKWISE|PIECEWISE|IE_JOIN/;

function stepsOf(step: Step): Step[] {
	return [step, ...(step.children ?? []).flatMap(stepsOf)];
}

async function costOf(sql: string, parameters: readonly (string | number | boolean | null)[]) {
	const explained = `EXPLAIN (ANALYZE, FORMAT json) ${sql}`;
	const [row] = await runNode(connection, explained, parameters);
	const steps = stepsOf(JSON.parse(String(row?.explain_value)) as Step);
	const given = steps.map(({ operator_cardinality = 0 }) => operator_cardinality);
	return {
		rows: (await runNode(connection, sql, parameters)).length,
		step: Math.max(...given),
		read: steps.reduce((sum, { operator_rows_scanned = 0 }) => sum + operator_rows_scanned, 0),
		each: Math.max(
			0,
			...given.filter((_, at) => eachBesideEach.test(steps[at]?.operator_type ?? ''))
		)
	} satisfies QueryBudget;
}

describe('costs no more rows than its budget', () => {
	test.each(
		queryBudgets.map(({ query, params, budget }) => ({
			...query.definition,
			asked: params,
			budget
		}))
	)('$name, $asked', async ({ name, sql, params, asked, budget }) => {
		const cost = await costOf(sql, params(asked as never));
		const over = (Object.keys(budget) as (keyof QueryBudget)[])
			.filter((part) => cost[part] > budget[part])
			.map((part) => `${name}: ${part} ${cost[part]}, budget ${budget[part]}`);
		expect(over).toEqual([]);
		expect(cost.rows, `${name}: a question without an answer costs nothing`).toBeGreaterThan(0);
	});
});

test('finds a step that sets each row beside each', async () => {
	const many = 'SELECT count(*) AS n FROM area one JOIN area other ON one.name <> other.name';
	expect((await costOf(many, [])).each).toBeGreaterThan(1000);
});

test('has a budget for every query module that answers with rows', () => {
	const folder = 'src/lib/data/queries';
	const modules = readdirSync(folder).filter((file) => !file.endsWith('.test.ts'));
	const names = modules.flatMap((file) => {
		const text = readFileSync(`${folder}/${file}`, 'utf8');
		return [...text.matchAll(/export const (\w+) = defineQuery/g)].map(([, name]) => name);
	});
	expect(new Set(queryBudgets.map(({ query }) => query.definition.name))).toEqual(new Set(names));
});
