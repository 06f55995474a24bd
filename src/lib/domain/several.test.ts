import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { metricRow } from './metric.ts';
import { headlineMetrics } from './metrics/headline.ts';
import { defaultMetric, metricById } from './metrics/index.ts';
import { layOutPanels, metricsOfView, scaleWords } from './several.ts';
import { defaultCompareView } from './view.ts';

const ids = (of: Partial<typeof defaultCompareView>) =>
	metricsOfView({ ...defaultCompareView, ...of }).map(({ metric }) => metric);

test('has the measures of the topic, or the headline ones with the chosen one first', () => {
	const metric = 'social-worker-vacancies';
	const topic = [
		'social-worker-vacancy-rate',
		'social-worker-vacancies',
		'vacancies-covered-by-agency-rate'
	];
	expect(ids({ metric, show: 'heat' })).toEqual(topic);
	expect(ids({ metric, show: 'multiples', by: 'metric' })).toEqual(topic);
	expect(ids({ metric, show: 'heat', set: 'headline' })).toEqual([metric, ...headlineMetrics]);
	expect(ids({ show: 'heat', set: 'headline' })).toEqual(headlineMetrics);
	expect(ids({ metric, show: 'multiples' })).toEqual([]);
	expect(ids({ metric })).toEqual([]);
});

test('names headline measures that there are', () => {
	expect(headlineMetrics.filter((id) => metricById(id) === undefined)).toEqual([]);
});

test('gives panels the same years, and those of one unit one scale', () => {
	const of = ['social-worker-vacancy-rate', 'social-worker-vacancies', 'agency-social-worker-rate'];
	const rows = of.map((id) => metricRow(metricById(id) ?? defaultMetric));
	const figure = (metric: string, year: number, value: number) => ({
		...point('alpha', year, value),
		metric
	});
	const panels = layOutPanels(
		[
			figure('social-worker-vacancy-rate', 2019, 20),
			figure('social-worker-vacancy-rate', 2020, 30),
			figure('social-worker-vacancies', 2021, 400),
			figure('agency-social-worker-rate', 2020, 45)
		],
		rows,
		[somewhere('alpha')],
		{ from: null, to: null }
	);
	expect(panels.map(({ series: [line] }) => line?.years.map(({ year }) => year))).toEqual(
		Array.from({ length: 3 }, () => [2019, 2020, 2021])
	);
	expect(panels.map(({ highest }) => highest)).toEqual([45, 400, 45]);
	expect(panels[0]?.series[0]?.years.map(({ point }) => point?.value ?? null)).toEqual([
		20,
		30,
		null
	]);
	expect(panels.map((panel) => scaleWords(panel, panels))).toEqual([
		'One scale with agency rate.',
		'A scale of its own.',
		'One scale with vacancy rate.'
	]);
});
