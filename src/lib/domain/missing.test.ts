import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { metricRow } from './metric.ts';
import { metricById } from './metrics/index.ts';
import { missingFigures } from './missing.ts';

const ids = ['average-caseload', 'cases-held'];
const metrics = ids.map((id) => {
	const metric = metricById(id);
	if (!metric) throw new Error(`invalid metric: ${id}`);
	return metricRow(metric);
});
const years = [2020, 2021, 2022, 2023];
const points = ids.flatMap((metric) =>
	[
		...years.map((year) => point('region', year, 9)),
		point('alpha', 2021, 'suppressed'),
		point('alpha', 2022, 0)
	].map((each) => ({ ...each, metric }))
);
const area = { ...somewhere('alpha'), valid_from: '2021-04-01' };

test('groups what is missing by reason and years, latest first, and takes a zero for a figure', () => {
	const missing = missingFigures(metrics, points, { areaOf: () => area, beside: 'region' });
	expect(missing.map(({ years, reason, metrics: of }) => [years, reason, of.length])).toEqual([
		['2023', 'not in the releases read here', 2],
		['2021', 'withheld by the publisher so that nobody can be identified', 2],
		['2020', 'before this council was formed', 2]
	]);
});

test('misses nothing of which the area beside has no figure', () => {
	expect(missingFigures(metrics, points, { areaOf: () => area, beside: 'nowhere' })).toEqual([]);
});
