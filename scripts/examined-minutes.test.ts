import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fact } from '#lib/domain/finding.ts';
import { extract } from '#lib/extraction/extract.ts';
import * as tables from './tables.ts';

const folder = 'tests/fixtures/examined-minutes';
const areas = tables.readAreaNames('data');

interface Label extends Partial<Omit<Fact, 'ofsted'>> {
	optional?: boolean;
	ofsted?: { event_type: string; date_start?: string; published?: string; sequence?: number };
}
interface Labels {
	facts: Label[];
	traps: string[];
}

const kebab = (text: string | undefined) => text?.replaceAll('_', '-');
const plain = (text: string) =>
	text
		.replace(/\u00ad/g, '')
		.replace(/[\u2010-\u2015]/g, '-')
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[\s-]+/g, '')
		.toLowerCase();
const sameDate = (one: string | null, other: string | null) =>
	one === null || other === null ? one === other : one.startsWith(other) || other.startsWith(one);

/** Whether a fact says what a label says: metric or event, whose it is, value, bounds or direction. */
function says(label: Label, fact: Fact): boolean {
	if (plain(kebab(label.about) ?? 'self') !== plain(fact.about)) return false;
	if (label.ofsted !== undefined) {
		const { event_type, date_start, published, sequence } = label.ofsted;
		const own = fact.ofsted;
		if (own === null || own.event_type !== kebab(event_type)) return false;
		if (sequence !== undefined && own.sequence === sequence) return true;
		const labelled = date_start ?? label.as_of ?? published ?? null;
		return sameDate(labelled, own.date_start ?? fact.as_of ?? own.published);
	}
	const numbers = ['value', 'value_low', 'value_high'] as const;
	if (fact.metric !== kebab(label.metric)) return false;
	if (numbers.every((part) => (label[part] ?? null) === null)) {
		return numbers.every((part) => fact[part] === null) && fact.direction === label.direction;
	}
	return numbers.every((part) => fact[part] === (label[part] ?? null));
}

/** What is right, wrong and missed of all documents of one set, and which traps were fallen into. */
function examine(set: string) {
	const totals = { right: 0, wrong: 0, found: 0, asked: 0, trapped: [] as string[] };
	for (const name of readdirSync(folder).filter((file) => file.startsWith(`${set}-`))) {
		if (!name.endsWith('.json')) continue;
		const labels = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labels;
		const text = readFileSync(join(folder, name.replace(/json$/, 'txt')), 'utf8');
		const { facts } = extract(text, { areas });
		for (const fact of facts) {
			expect(plain(text)).toContain(plain(fact.evidence));
			expect(fact.evidence.trim().split(/\s+/).length).toBeLessThanOrEqual(15);
			const isRight = labels.facts.some((label) => says(label, fact));
			totals[isRight ? 'right' : 'wrong'] += 1;
			const words = plain(fact.evidence);
			const trap = labels.traps.find((fragment) => words.includes(plain(fragment)));
			if (!isRight && trap !== undefined) totals.trapped.push(`${name}: ${fact.evidence}`);
		}
		const asked = labels.facts.filter(({ optional }) => !optional);
		totals.asked += asked.length;
		totals.found += asked.filter((label) => facts.some((fact) => says(label, fact))).length;
	}
	return {
		precision: totals.right / (totals.right + totals.wrong),
		recall: totals.found / totals.asked,
		trapped: totals.trapped
	};
}

test.each([
	['first', 0.97, 0.9],
	['second', 0.97, 0.95],
	['fourth', 0.97, 0.95],
	['sixth', 0.98, 0.91]
])('states what the %s author labelled, and falls into no trap', (set, precision, recall) => {
	const reached = examine(set);
	expect(reached.trapped).toEqual([]);
	expect(reached.precision).toBeGreaterThanOrEqual(precision);
	expect(reached.recall).toBeGreaterThanOrEqual(recall);
});

test('states most of what the third author labelled, and falls into few traps', () => {
	const { precision, recall, trapped } = examine('third');
	expect(precision).toBeGreaterThanOrEqual(0.94);
	expect(recall).toBeGreaterThanOrEqual(0.92);
	expect(trapped.length).toBeLessThanOrEqual(5);
});

test('states most of what the twin of the fourth author labelled, and falls into few traps', () => {
	const { precision, recall, trapped } = examine('twin');
	expect(precision).toBeGreaterThanOrEqual(0.94);
	expect(recall).toBeGreaterThanOrEqual(0.94);
	expect(trapped.length).toBeLessThanOrEqual(2);
});

// No rule has seen this set. When one has, its numbers say no more what to expect of a new document.
test('states most of what an author labelled whom no rule writer has read', () => {
	const { precision, recall, trapped } = examine('unread');
	expect(precision).toBeGreaterThanOrEqual(0.95);
	expect(recall).toBeGreaterThanOrEqual(0.9);
	expect(trapped.length).toBeLessThanOrEqual(2);
});

// Nor this one, which the rules made from its author's other documents do not help.
test('states some of what the sixth author labelled and no rule writer has read', () => {
	const { precision, recall, trapped } = examine('sealed');
	expect(precision).toBeGreaterThanOrEqual(0.8);
	expect(recall).toBeGreaterThanOrEqual(0.7);
	expect(trapped.length).toBeLessThanOrEqual(12);
});
