import { expect, test } from 'vitest';
import { metricRow } from '../metric.ts';
import { metricById, metrics } from './index.ts';
import { metricsWithSynonyms, synonymsOf } from './synonyms.ts';

test('has other words for every metric, each once, and words of its own for none that is not', () => {
	for (const metric of metrics.map(metricRow)) {
		const words = synonymsOf(metric);
		expect(words.length, metric.metric).toBeGreaterThan(0);
		expect(new Set(words).size, metric.metric).toBe(words.length);
	}
	expect(metricsWithSynonyms.filter((id) => metricById(id) === undefined)).toEqual([]);
});
