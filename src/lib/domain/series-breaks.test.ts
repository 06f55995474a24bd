import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import type { NamedArea } from './area.ts';
import { seriesBreaks } from './series-breaks.ts';

const ended: NamedArea = {
	...somewhere('alpha'),
	aliases: [],
	codes: [],
	changes: [
		{
			area: 'alpha',
			day: '2020-04-01',
			successor: 'beta',
			kind: 'divided',
			note: 'Divided',
			evidence: 'invented'
		}
	]
};

test('names a change of source, a missing year, years without England and councils that ended', () => {
	const points = [
		{ ...point('england', 2018, 1), source: 'older' },
		point('england', 2020, 2),
		point('beta', 2021, 3)
	];
	const said = seriesBreaks(points, [ended], []);
	expect(said).toHaveLength(4);
	expect(said[0]).toMatch(/2018 from “older”; 2020 to 2021 from/);
	expect(said[1]).toBe('No release read here has 2019.');
	expect(said[2]).toBe('No figure of England is published for 2021.');
	expect(said[3]).toContain(`${ended.name} (1 April 2020)`);
	expect(seriesBreaks([point('england', 2021, 1)], [ended], [])).toEqual([]);
});
