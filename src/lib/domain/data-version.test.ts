import { expect, test } from 'vitest';
import * as tables from '../../../scripts/tables.ts';
import {
	changedSince,
	pinnedAddress,
	pinnedVersion,
	unpinnedAddress,
	versionDay
} from './data-version.ts';

const sources = tables.readTable(tables.sources, 'data');
const revisions = tables.readTable(tables.revisions, 'data');
const observations = tables.readTable(tables.observations, 'data');
const figures = (metric: string, area: string) =>
	observations.filter((row) => row.metric === metric && row.area === area);

const changed = (day: string, metric: string, area: string) => {
	const { releases, revised } = changedSince(day, figures(metric, area), revisions, sources);
	return {
		releases: releases.map(({ source, comparedWith }) => [
			source.source,
			...comparedWith.map(({ source: earlier }) => earlier)
		]),
		revised: revised.map((row) => [row.period_end, row.old_value, row.new_value, row.from_source])
	};
};

test('lists what was revised since, and with which releases the later one was compared', () => {
	expect(changed('2025-06-01', 'social-worker-absence-rate', 'bristol')).toEqual({
		releases: [['workforce-2025', 'workforce-2023', 'workforce-2024']],
		revised: [['2024-09-30', 1.9, null, 'workforce-2024']]
	});
});

test('takes what the release before stated, and of one whose day is unknown the one before too', () => {
	const of = (day: string) =>
		changed(day, 'social-worker-absence-rate', 'england').revised.map((row) => row.at(-1));
	const from = (source: string) =>
		revisions.filter(
			(row) =>
				row.from_source === source &&
				row.metric === 'social-worker-absence-rate' &&
				row.area === 'england'
		).length;
	expect(from('workforce-2024')).toBe(1);
	expect(of('2024-06-01')).toEqual(Array(from('workforce-2023')).fill('workforce-2023'));
	expect(of('2026-01-15')).toEqual(['workforce-2024']);
	const cells = (day: string) =>
		changed(day, 'vacancies-covered-by-agency-rate', 'coventry').revised.map(([end]) => end);
	expect(cells('2024-06-01')).toContain('2019-09-30');
	expect(cells('2025-06-01')).toContain('2019-09-30');
	expect(cells('2026-01-15')).not.toContain('2019-09-30');
});

test('finds nothing since the newest release, and nothing revised in a figure that never was', () => {
	expect(versionDay(sources)).toBe('2026-06-29');
	expect(changed('2026-06-29', 'social-worker-absence-rate', 'bristol')).toEqual({
		releases: [],
		revised: []
	});
	expect(changed('2025-06-01', 'average-caseload', 'luton').revised).toEqual([]);
});

test('names both releases of a rate that is computed, compared with none', () => {
	expect(changed('2025-06-01', 'children-in-need-rate', 'luton').releases).toEqual([
		['population-2024'],
		['children-in-need-2025']
	]);
});

test('puts one version into an address, and reads it back', () => {
	const view = 'https://example.org/compare/?areas=luton,poole&data=2024-01-01#lines';
	const pinned = pinnedAddress(view, '2026-06-29');
	expect(pinned).toBe('https://example.org/compare/?areas=luton,poole&data=2026-06-29#lines');
	expect(unpinnedAddress(pinned)).toBe('https://example.org/compare/?areas=luton,poole#lines');
	expect(unpinnedAddress('https://example.org/?data=2026-06-29')).toBe('https://example.org/');
	expect(pinnedVersion(new URL(pinned).search)?.day).toBe('2026-06-29');
	expect(pinnedAddress('https://example.org/compare/', '2026-06-29')).toBe(
		'https://example.org/compare/?data=2026-06-29'
	);
});

test('says of a version that is no day what was asked', () => {
	expect(pinnedVersion('?areas=luton')).toBeNull();
	expect(pinnedVersion('?data=2025-02-30')).toEqual({ asked: '2025-02-30', day: null });
	expect(pinnedVersion('?data=%3Cb%3E')).toEqual({ asked: '<b>', day: null });
});
