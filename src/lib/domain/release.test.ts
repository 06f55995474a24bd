import { expect, test } from 'vitest';
import { nextReleaseWords } from './release.ts';
import type { Source } from './source.ts';

const edition = (source: string, released: string): Source => ({
	source,
	publisher: 'Invented',
	title: source,
	released,
	licence: 'None',
	licence_url: 'https://invented.example/',
	url: null,
	file: 'invented.csv',
	bytes: 1,
	sha256: '0'.repeat(64)
});
const latest = edition('staff-2025', '2026-03-19');
const others = [edition('staff-2023', '2024-02'), edition('staff-2024', '2025'), latest];

test('names the months of the editions that have one, and says that no day is stated', () => {
	expect(nextReleaseWords(latest, others)).toBe(
		'Not stated by any source read here. Editions read here came in February 2024 and March 2026, so February or March is usual.'
	);
	expect(nextReleaseWords(latest, [latest])).toContain('the next comes in March');
});

test('expects nothing of a publication that others left behind', () => {
	const old = edition('homes-2018-19', '2019-11-14');
	expect(nextReleaseWords(old, [old, ...others])).toContain('Not known');
});
