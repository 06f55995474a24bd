import { expect, test } from 'vitest';
import { checksAgainst, checksOf } from './checks.ts';
import { extract } from './extract.ts';

const areas = { areas: [], aliases: [], codes: [] };
const read = (text: string) =>
	extract(`Children's Social Care\n\n${text}\n`, { areas, date: '2023-11-15' }).facts;

test('shows the share that counts give beside the share that is stated', () => {
	const facts = read('Of the 200 social worker posts, 30 were vacant, a vacancy rate of 18%.');
	expect(checksOf(facts)).toMatchObject([
		{ kind: 'rate', agrees: false, arithmetic: '30 / 200 = 15%' }
	]);
});

test('finds nothing wrong with a share that agrees with its counts', () => {
	const facts = read('Of the 200 social worker posts, 30 were vacant, a vacancy rate of 15%.');
	expect(checksOf(facts)).toMatchObject([{ kind: 'rate', agrees: true }]);
});

test('finds two values of one thing, and a rise that is a fall', () => {
	const facts = read(
		'There were 428 children in care. Later it was said that there were 431 children in care. Caseloads had fallen from 17 to 19.'
	);
	expect(checksOf(facts).map(({ kind, arithmetic }) => [kind, arithmetic])).toEqual([
		['contradiction', '431 - 428 = 3'],
		['contradiction', '19 - 17 = 2']
	]);
});

test('finds what the council stated otherwise before', () => {
	const before = read('There were 428 children in care on 30 September 2023.');
	const now = read('There were 440 children in care on 30 September 2023.');
	expect(checksAgainst(now, before)).toMatchObject([
		{ agrees: false, arithmetic: '440 - 428 = 12' }
	]);
	expect(checksAgainst(before, before)).toMatchObject([{ agrees: true }]);
});
