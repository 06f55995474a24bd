import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { absence, formatYears, layOutSeries } from './series.ts';

test('keeps a place for every year, so that a gap stays a gap', () => {
	const area = somewhere('alpha');
	const points = [point('alpha', 2019, 10), point('alpha', 2021, 12), point('beta', 2017, 9)];
	const [series] = layOutSeries(points, [area], { from: null, to: null });
	expect(series?.years.map(({ year, point }) => [year, point?.value ?? null])).toEqual([
		[2017, null],
		[2018, null],
		[2019, 10],
		[2020, null],
		[2021, 12]
	]);
});

test('keeps to the years that were asked for', () => {
	const points = [2018, 2019, 2020, 2021].map((year) => point('alpha', year, year));
	const [series] = layOutSeries(points, [somewhere('alpha')], { from: 2019, to: 2020 });
	expect(series?.years.map(({ year }) => year)).toEqual([2019, 2020]);
});

test('says why there is nothing before a council was formed and after it was abolished', () => {
	const area = { ...somewhere('alpha'), valid_from: '2019-04-01', valid_to: '2023-03-31' };
	expect(absence(area, '2018-09-30')).toBe('before this council was formed');
	expect(absence(area, '2023-09-30')).toBe('after this council was abolished');
	expect(absence(area, '2020-09-30')).toBe('not in the releases read here');
});

test('joins runs of years', () => {
	expect(formatYears([2017, 2018, 2019, 2021])).toBe('2017 to 2019, 2021');
});
