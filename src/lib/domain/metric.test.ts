import { expect, test } from 'vitest';
import { metricRow, Theme, themes } from './metric.ts';
import { metricById, metrics } from './metrics/index.ts';

const rows = metrics.map(metricRow);

test('lists metrics theme by theme and topic by topic, each of which has some', () => {
	const runs = rows.map(({ theme, topic }) => `${theme}: ${topic}`);
	const order = Theme.options.flatMap((theme) =>
		themes[theme].map((topic) => `${theme}: ${topic}`)
	);
	expect(runs.filter((run, at) => run !== runs[at - 1])).toEqual(order);
});

test('says of a computed rate that it is computed, and from what', () => {
	const computed = rows.filter(({ origin }) => origin === 'computed');
	expect(computed).toHaveLength(6);
	for (const { metric, definition, denominator } of computed) {
		expect(definition, metric).toContain('Computed here');
		expect(denominator, metric).toContain('middle of the year before');
		expect(metricById(metricById(metric)?.perChild?.of ?? ''), metric).toBeDefined();
	}
});

test('reads a figure of the workforce from no release but its own', () => {
	for (const { metric, theme } of rows) {
		const releases = Object.keys(metricById(metric)?.official ?? {});
		if (theme === 'Workforce') expect(releases, metric).toEqual(['workforce']);
		else expect(releases, metric).not.toContain('workforce');
	}
});
