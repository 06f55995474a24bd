import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { groupName, layOutGroups, summariseGroups } from './group.ts';
import { layOutSeries } from './series.ts';

const joint = {
	...somewhere('gamma-and-delta'),
	type: 'joint-return' as const,
	council_type: null
};
const areas = [
	somewhere('alpha'),
	somewhere('beta'),
	{ ...somewhere('gamma'), joint_return: joint.area },
	{ ...somewhere('delta'), joint_return: joint.area },
	{ ...somewhere('epsilon'), valid_to: '2024-12-31' },
	joint
];
const points = [
	point('alpha', 2025, 10),
	point('beta', 2025, 13),
	point(joint.area, 2025, 20),
	point('beta', 2024, 'suppressed')
];
const known = {
	areas,
	neighbourhoods: { '2021': {}, '2025': { alpha: ['beta', 'gamma', 'delta', 'epsilon'] } },
	theme: 'Workforce' as const
};
const asked = { kinds: ['neighbours-2025'] as const, areas: ['alpha', 'beta'], own: [] };

test('counts two councils of one return once, and one that was abolished as not reported', () => {
	expect(summariseGroups(asked, points, known)).toEqual([
		{
			kind: 'neighbours-2025',
			whose: 'alpha',
			period_end: '2024-09-30',
			mean: null,
			median: null,
			reported: 0,
			members: 3
		},
		{
			kind: 'neighbours-2025',
			whose: 'alpha',
			period_end: '2025-09-30',
			mean: 16.5,
			median: 16.5,
			reported: 2,
			members: 3
		}
	]);
});

test('takes the councils of a type that were there on the day', () => {
	const of = summariseGroups({ ...asked, kinds: ['type'] }, points, known);
	expect(of.map(({ whose, reported, members }) => [whose, reported, members])).toEqual([
		['unitary', 0, 4],
		['unitary', 3, 3]
	]);
	// 10, 13 and 20.
	expect(of[1]).toMatchObject({ mean: 14.333333, median: 13 });
});

test('names whose neighbours by which model', () => {
	const name = (kind: 'neighbours-2021' | 'type' | 'own', whose: string) =>
		groupName({ kind, whose }, areas, ['alpha', 'beta']);
	expect(name('neighbours-2021', 'alpha')).toBe('Alpha’s neighbours, 2021 model');
	expect(name('type', 'unitary')).toBe('Unitary authorities');
	expect(name('own', 'own')).toBe('Own group of 2');
});

test('gives each group a place for every year of the view', () => {
	const [line] = layOutSeries(points, areas, { from: 2023, to: 2025 });
	const groups = layOutGroups(
		summariseGroups(asked, points, known).slice(1),
		line?.years ?? [],
		areas,
		[]
	);
	expect(
		groups.map(({ years }) => years.map(({ year, summary }) => [year, summary?.mean]))
	).toEqual([
		[
			[2024, undefined],
			[2025, 16.5]
		]
	]);
});
