import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { metrics } from '#lib/domain/metrics/index.ts';
import { fillDatabase } from '../data-set.ts';
import { listFiles } from '../hash.ts';
import { areas as areaTable, readTable } from '../tables.ts';
import { buildCopy } from './copied-site.ts';
import { inKb, inMb, shown, tableOf } from './figures.ts';
import type { Part } from './part.ts';

const councils = readTable(areaTable, 'data').filter(({ type }) => type === 'council').length;

/** How many councils and metrics have their pages and files in each build. */
const sizes: readonly (readonly [councils: number, metrics: number])[] = [
	[0, 0],
	[50, 0],
	[councils, 0],
	[0, Math.round(metrics.length / 2)],
	[0, metrics.length],
	[councils, metrics.length]
];

const how = `
Builds of a copy of the sources, each with every page that there is once and with the pages, CSV files and
prepared answers of so many councils and metrics; the data set is whole each time. Size is of the files as
built, before compression, without the data set and the engine. The program alone is the build without
any council or metric: bundling and the pages that there are once. “For one more” is the difference from
it, divided.`;

interface Built {
	councils: number;
	metrics: number;
	seconds: number;
	bytes: number;
	files: number;
}

/** How long a build takes and how large it is, by how many councils and metrics have pages. */
export const builds: Part = {
	name: 'build',
	title: 'The build',
	measure: async () => {
		const all = sizes.map(([councils, metrics]) => buildWith(councils, metrics));
		return `${how}\n\n${sizesTable(all)}\n\n${await dataSetWords()}`;
	}
};

function buildWith(councils: number, metrics: number): Built {
	console.error(`building ${councils} councils, ${metrics} metrics …`);
	const entries = ['*', '/404'];
	const { folder, seconds } = buildCopy('counted', { entries, councils, metrics });
	const files = listFiles([folder]).filter((file) => !file.startsWith(join(folder, 'data')));
	const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
	rmSync(folder, { recursive: true, force: true });
	return { councils, metrics, seconds, bytes, files: files.length };
}

function sizesTable(all: readonly Built[]): string {
	const [program] = all;
	return tableOf(
		[
			...['councils', 'metrics', 'build', 'files', 'size'],
			...['for one more, time', 'for one more, size']
		],
		all.map(({ councils, metrics, seconds, bytes, files }) => {
			const more = program && councils + metrics > 0 ? councils + metrics : NaN;
			const slower = ((seconds - (program?.seconds ?? NaN)) * 1000) / more;
			const larger = (bytes - (program?.bytes ?? NaN)) / more;
			const isOfOne = (councils === 0) !== (metrics === 0);
			return [
				...[shown(councils), shown(metrics), `${shown(seconds, 1)} s`, shown(files), inMb(bytes)],
				...(isOfOne ? [`${shown(slower)} ms`, inKb(larger)] : ['', ''])
			];
		})
	);
}

/** What the data set alone takes, from its CSV files to a database. */
async function dataSetWords(): Promise<string> {
	const file = '.cache/bench/built.duckdb';
	rmSync(file, { force: true });
	const start = performance.now();
	await fillDatabase('data', file);
	const seconds = (performance.now() - start) / 1000;
	const { size } = statSync(file);
	rmSync(file);
	return (
		`The database of the whole data set is made from its CSV files in ${shown(seconds, 1)} s, ` +
		`every check of its rows and between them included, and has ${inMb(size)}.`
	);
}
