import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import { readNeighbours2021, readNeighbours2025 } from './neighbours.ts';

const index = indexAreas(
	tables.readTable(tables.areas, 'data'),
	tables.readTable(tables.areaCodes, 'data'),
	tables.readTable(tables.aliases, 'data')
);
// One line of each file.
const of2025 =
	'\uFEFFold_la_code,la_name,region_ind,region_name,SN_1,SN_1P,SN_2,SN_2P,SN_3,SN_3P,SN_4,SN_4P,SN_5,SN_5P,SN_6,SN_6P,SN_7,SN_7P,SN_8,SN_8P,SN_9,SN_9P,SN_10,SN_10P\n' +
	'301,Barking and Dagenham,3,London,308,Close ,821,Close ,313,Close ,333,Somewhat close,336,Somewhat close,307,Somewhat close,304,Somewhat close,312,Somewhat close,874,Somewhat close,203,Somewhat close\n';
const of2021 =
	'urn,la_code,stat_neighbours_previous\n' +
	'80486,301,"330, 331, 308, 203, 821, 352, 316, 892, 871, 320"\n' +
	'2733690,942,"878, 371, 341, 812, 941, 353, 871, 356, 394"\n' +
	'137316,836,\n';
const read2025 = (text: string) => readNeighbours2025('2025.csv', text, 'neighbours-2025', index);
const read2021 = (text: string) =>
	readNeighbours2021('2021.csv', text, 'provider-lookup-2025', index);

test('reads ten neighbours in the order of closeness', () => {
	const rows = read2025(of2025);
	expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	expect(rows[1]).toEqual({
		model: '2025',
		area: 'barking-and-dagenham',
		rank: 2,
		neighbour: 'luton',
		closeness: 'close',
		source: 'neighbours-2025',
		locator: 'line 2, column SN_2'
	});
});

test('reads the model before, and leaves out areas that it did not know', () => {
	const rows = read2021(of2021);
	expect(rows).toHaveLength(10);
	expect(rows[4]).toMatchObject({
		area: 'barking-and-dagenham',
		neighbour: 'luton',
		rank: null,
		closeness: null
	});
});

test.each([
	[
		'an unknown neighbour',
		() => read2025(of2025.replace('821', '999')),
		'2025.csv:2: SN_2 is not known: 999'
	],
	[
		'an unknown closeness',
		() => read2025(of2025.replace('308,Close ', '308,Near')),
		'2025.csv:2: SN_1P is not known: Near'
	],
	[
		'a missing column',
		() => read2025(of2025.replace('SN_10P', 'SN_10_P')),
		'2025.csv:1: SN_10P is missing'
	],
	[
		'an unknown neighbour of 2021',
		() => read2021(of2021.replace('821', '999')),
		'2021.csv:2: stat_neighbours_previous is not known: 999'
	]
])('stops at %s and says where', (_, read, message) => {
	expect(read).toThrow(DataError);
	expect(read).toThrow(message);
});
