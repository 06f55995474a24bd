import { expect, test } from 'vitest';
import { somewhere } from '#fixtures/invented.ts';
import { areasOfView } from './beside.ts';

const joint = { ...somewhere('alpha-and-beta'), type: 'joint-return' as const, council_type: null };
const partner = (area: string) => ({ ...somewhere(area), joint_return: joint.area });
const areas = [joint, partner('alpha'), partner('beta'), somewhere('gamma')];
const shown = (metric: string, ...chosen: string[]) =>
	areasOfView({ metric, areas: chosen, with: [] }, areas).map(({ area }) => area);

test('draws two councils that share a workforce return once', () => {
	expect(shown('average-caseload', 'alpha', 'beta', 'gamma')).toEqual(['alpha-and-beta', 'gamma']);
});

test('draws each of them in every other measure, where each has figures of its own', () => {
	expect(shown('children-in-need', 'alpha', 'gamma')).toEqual(['alpha', 'gamma']);
	expect(shown('children-looked-after-rate', 'alpha', 'beta')).toEqual(['alpha', 'beta']);
});

test('lets both stand for their joint return where it has no figure', () => {
	expect(shown('children-in-need', 'alpha-and-beta', 'beta')).toEqual(['alpha', 'beta']);
	expect(shown('average-caseload', 'alpha-and-beta')).toEqual(['alpha-and-beta']);
});
