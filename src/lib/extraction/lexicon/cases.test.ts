import { describe, expect, test } from 'vitest';
import type { Fact } from '../../domain/finding.ts';
import { extract } from '../extract.ts';
import { lexicon } from './index.ts';

interface Case {
	text: string;
	/** The heading that the sentence stands under. */
	item?: string;
	/** What the sentence states of the metric; empty for a near miss. */
	finds: Partial<Fact>[];
}

const files = import.meta.glob<Case[]>('./*.cases.json', { eager: true, import: 'default' });
const areas = { areas: [], aliases: [], codes: [] };

/** The facts of a metric in an invented sentence of a meeting on 15 November 2023. */
function read({ text, item = "Children's social care" }: Case, metric: string): Fact[] {
	const page = `Agenda item\n\n${item}\n\nMinutes:\n\n${text}\n`;
	return extract(page, { areas, date: '2023-11-15' }).facts.filter(
		(fact) => fact.metric === metric
	);
}

describe.each(lexicon.map(({ metric }) => metric))('%s', (metric) => {
	const cases = files[`./${metric}.cases.json`] ?? [];

	test('has hits and misses', () => {
		expect(cases.some(({ finds }) => finds.length > 0)).toBe(true);
		expect(cases.some(({ finds }) => finds.length === 0)).toBe(true);
	});

	test.each(cases.map((one) => [one.text, one] as const))('reads: %s', (_, one) => {
		const found = read(one, metric);
		expect(found).toHaveLength(one.finds.length);
		for (const find of one.finds) {
			const { as_of, ...rest } = find;
			const fact = found.find(
				({ value, value_low, qualifier }) =>
					qualifier === find.qualifier &&
					value === (find.value ?? null) &&
					value_low === (find.value_low ?? null)
			);
			expect(fact).toMatchObject(rest);
			if (as_of) expect(fact?.as_of?.slice(0, as_of.length)).toBe(as_of);
		}
	});
});
