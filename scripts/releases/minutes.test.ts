import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import * as tables from '../tables.ts';
import { indexAreas } from './area-index.ts';
import { readMinutes } from './minutes.ts';

const areas = tables.readTable(tables.areas, 'data');
const codes = tables.readTable(tables.areaCodes, 'data');
const aliases = tables.readTable(tables.aliases, 'data');
const index = indexAreas(areas, codes, aliases);
/** Invented minutes, told to be of a council that exists, because only such can have findings. */
const text = readFileSync('tests/fixtures/minutes/numbered-minutes.txt', 'utf8');
const minutes = {
	source: 'minutes-invented',
	area: 'luton',
	meeting_date: '2022-07-06',
	title: 'Invented minutes',
	url: null
};
const read = (words: string) =>
	readMinutes(minutes, 'invented.txt', words, { areas, codes, aliases }, index);

test('gives the document, and findings whose words stand in it', () => {
	const { document, findings } = read(text);
	expect(document).toMatchObject({ area: 'luton', kind: 'committee', read_by: 'extractor' });
	expect(findings.length).toBeGreaterThan(5);
	const plain = text.replace(/\s+/g, ' ');
	for (const { fragment } of findings) expect(plain).toContain(fragment);
});

test('gives a finding the same id after every reading, whatever stands before it', () => {
	const ids = (words: string) => read(words).findings.map(({ finding }) => finding);
	expect(ids(text)).toEqual(ids(text));
	expect(new Set(ids(text)).size).toBe(ids(text).length);
	expect(ids(`Agenda item 4\n\n${text}`)).toEqual(ids(text));
});

test('refuses a text that is not minutes of children', () => {
	expect(() => read('')).toThrow(DataError);
	expect(() => read('')).toThrow('invented.txt: gives nothing: nothing-found');
});
