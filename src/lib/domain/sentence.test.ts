import { expect, test } from 'vitest';
import { point, somewhere } from '#fixtures/invented.ts';
import { metricRow } from './metric.ts';
import { defaultMetric } from './metrics/index.ts';
import { rankCouncils } from './rank.ts';
import { rankSentences, trendSentences, type Sentence } from './sentence.ts';
import { layOutSeries } from './series.ts';

const metric = metricRow(defaultMetric);
const figures = {
	alpha: [20, 16, 12],
	beta: [10, null, 15],
	gamma: [14, 14, 15]
};
const series = layOutSeries(
	Object.entries(figures).flatMap(([area, values]) =>
		values.map((value, at) => point(area, 2023 + at, value ?? 'unavailable'))
	),
	Object.keys(figures).map((area) => somewhere(area)),
	{ from: null, to: null }
);
const text = (sentences: readonly Sentence[]) =>
	sentences.map((parts) => parts.map((part) => part.text).join(''));
const rows = (sentences: readonly Sentence[]) =>
	sentences.flatMap((parts) => parts.flatMap(({ row }) => row ?? []));

test('says the ends of the latest year and who moved farthest, each figure with its cell', () => {
	const sentences = trendSentences(series, metric);
	expect(text(sentences)).toEqual([
		'In 2025 Beta and Gamma had the highest figure drawn, 15.0 cases, and Alpha the lowest, 12.0 cases.',
		'Alpha moved farthest, from 20.0 cases in 2023 to 12.0 cases in 2025.'
	]);
	expect(rows(sentences)).toEqual([
		'row-beta-2025',
		'row-alpha-2025',
		'row-alpha-2023',
		'row-alpha-2025'
	]);
});

test('speaks of an index as it is drawn', () => {
	expect(text(trendSentences(series, metric, 2023))).toEqual([
		'In 2025, with 2023 as 100, Beta had the highest figure drawn, 150.0 (15.0 cases), ' +
			'and Alpha the lowest, 60.0 (12.0 cases).',
		'Beta moved farthest, from 100.0 (10.0 cases) in 2023 to 150.0 (15.0 cases) in 2025.'
	]);
});

test('says nothing of no figures, and one sentence of one year', () => {
	expect(trendSentences([], metric)).toEqual([]);
	const one = layOutSeries([point('alpha', 2025, 9)], [somewhere('alpha')], {
		from: null,
		to: null
	});
	expect(text(trendSentences(one, metric))).toEqual(['In 2025 Alpha had 9.0 cases.']);
});

test('says where the chosen stand among all that are ranked', () => {
	const ranking = rankCouncils(series, metric, 2025, null);
	const sentences = rankSentences(ranking, metric, ['alpha', 'gamma']);
	expect(text(sentences)).toEqual([
		'Of 3 councils in 2025, Gamma shares rank 1 with 15.0 cases and Alpha is at rank 3 with 12.0 cases.',
		'The middle half of all councils lies between 13.5 and 15.0.'
	]);
	expect(rows(sentences)).toEqual(['row-gamma-2025', 'row-alpha-2025']);
});
