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

test('shows what the council stated before for the same date, and where', () => {
	const before = read('There were 428 children in care on 30 September 2023.');
	const now = read('There were 440 children in care on 30 September 2023.');
	const earlier = [{ where: 'october.txt', facts: before }];
	expect(checksAgainst(now, earlier)).toEqual([
		{
			kind: 'earlier',
			agrees: false,
			arithmetic: '440 - 428 = 12',
			message: 'children-looked-after of 2023-09-30: 440 here, 428 in october.txt: 440 - 428 = 12',
			metrics: ['children-looked-after']
		}
	]);
	expect(checksAgainst(before, earlier)).toMatchObject([{ agrees: true }]);
	const latest = [{ where: 'november.txt', facts: now }, ...earlier];
	expect(checksAgainst(now, latest)).toMatchObject([{ agrees: true }]);
});

test('holds no aim, other date or other part against what was stated before', () => {
	const earlier = [
		{ where: 'a', facts: read('There were 428 children in care on 30 September 2023.') }
	];
	for (const text of [
		'There were 440 children in care on 31 October 2023.',
		'The target is 400 children in care by 30 September 2023.',
		'In England there were 83,840 children in care on 30 September 2023.'
	]) {
		expect(checksAgainst(read(text), earlier), text).toEqual([]);
	}
});
