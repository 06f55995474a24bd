import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { quantile } from '#lib/domain/average.ts';
import { ordinaryMinutes } from '#fixtures/ordinary-minutes.ts';
import { outsideEngland } from '#lib/extraction/gates.ts';
import { answerFor } from '../documents/answer.ts';
import type { Place } from '../documents/find.ts';
import { limits } from '../documents/limits.ts';
import { readAll } from '../documents/pool.ts';
import * as tables from '../tables.ts';
import { inMs, shown, tableOf } from './figures.ts';
import type { Part } from './part.ts';

const folder = '.cache/bench/minutes';
const minutes = 'tests/fixtures/examined-minutes';
const sizes = [1, 10, 100];
const kilobytes = 300;
const rounds = 3;
/** Documents read one after the other, and those before them that are not counted. */
const single = { warm: 1000, read: 1000, length: 100_000 };

const how = `
Plain text made of the invented minutes of \`${minutes}\`, one after the other and over again,
cut at the end of a line into documents of each size, ${shown(kilobytes)} kB in all. Read by the workers of
\`npm run extract\`, by one and by as many as there are cores. Timed from the first answer to the last, so that
starting the workers is left out; medians of ${rounds} rounds, and the slowest. What 10 kB take of the
processors is the same for a machine that is busy with other work.`;

const howAlone = `
Documents of ${shown(single.length)} characters one after the other in one process: ${shown(single.read)} after ${shown(single.warm)} that are not
counted. In ordinary minutes most of what is said tells no figure, and no sentence comes twice; packed ones
are the invented minutes alone, where every sentence is there for its figures.`;

/** How fast documents are read, by their size and by how many workers read them. */
export const extractor: Part = {
	name: 'extractor',
	title: 'The extractor',
	measure: async () => {
		const cores = [...new Set([1, cpus().length])];
		rmSync(folder, { recursive: true, force: true });
		try {
			const rows: string[][] = [];
			for (const size of sizes) {
				const places = writeDocuments(size * 1000);
				const alone: number[] = [];
				for (const workers of cores) {
					const speeds: number[] = [];
					const busy: number[] = [];
					for (let round = 0; round < rounds; round += 1) {
						const { elapsed, processor } = await readOnce(places, workers);
						speeds.push(1 / elapsed);
						busy.push(processor);
					}
					const speed = quantile(speeds, 0.5);
					if (workers === 1) alone.push(speed);
					rows.push([
						...[`${size} kB`, shown(places.length), shown(workers)],
						...[shown(speed), shown(Math.min(...speeds))],
						...[inMs(10_000 / speed), inMs(10_000 * quantile(busy, 0.5))],
						shown(speed / (alone[0] ?? NaN), 2)
					]);
				}
			}
			const head = [
				...['document', 'documents', 'workers', 'kB a second', 'slowest round'],
				...['10 kB take', 'of the processors', '× one worker']
			];
			const times = tableOf(
				['minutes', 'figures in each', 'median', 'p99'],
				[
					['ordinary', ...readAlone(ordinaryMinutes)],
					['packed', ...readAlone(packedMinutes)]
				]
			);
			return [how, tableOf(head, rows), howAlone, times].join('\n\n');
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
};

/** The lines of the invented minutes, without those of other nations, which would end a reading at once. */
function invented(): string[] {
	const names = readdirSync(minutes).filter((name) => name.endsWith('.txt'));
	const texts = names.map((name) => readFileSync(join(minutes, name), 'utf8'));
	return texts.filter((text) => !outsideEngland(text)).flatMap((text) => text.split('\n'));
}

const packedMinutes = (lines: readonly string[], length: number, from: number) =>
	[...lines.slice(from % lines.length), ...lines].join('\n').slice(0, length);

/** What documents of one kind take, and how many figures they tell: mean, median and 99th of a hundred. */
function readAlone(written: typeof packedMinutes): string[] {
	const lines = invented();
	const areas = tables.readAreaNames('data');
	const times: number[] = [];
	let facts = 0;
	for (let i = 0; i < single.warm + single.read; i += 1) {
		const text = written(lines, single.length, i * 37);
		const began = performance.now();
		const answer = answerFor('minutes.txt', text, [], { areas });
		if (i < single.warm) continue;
		times.push(performance.now() - began);
		facts += answer.facts.length;
	}
	return [shown(facts / single.read), ...[0.5, 0.99].map((share) => inMs(quantile(times, share)))];
}

/** Writes documents of about so many bytes each, and says where they are. */
function writeDocuments(size: number): Place[] {
	const lines = invented();
	const places: Place[] = [];
	mkdirSync(folder, { recursive: true });
	let text = '';
	for (let at = 0; places.length * size < kilobytes * 1000; at += 1) {
		text += `${lines[at % lines.length] ?? ''}\n`;
		if (Buffer.byteLength(text) < size) continue;
		const file = `${size}-${places.length}.txt`;
		const path = join(folder, file);
		writeFileSync(path, text);
		places.push({ path, file, bytes: statSync(path).size, isAddress: false });
		text = '';
	}
	return places;
}

/**
 * Milliseconds for a byte from the first answer to the last, as they passed and as all processors were
 * busy. Errors: where a document was not read.
 */
async function readOnce(
	places: readonly Place[],
	workers: number
): Promise<{ elapsed: number; processor: number }> {
	const told = { areas: tables.readAreaNames('data') };
	const resources = { workers, seconds: limits.seconds, heapMegabytes: limits.heapMegabytes };
	const busy = () => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1000;
	};
	const answered: { at: number; busy: number; bytes: number }[] = [];
	await readAll(places, { told, allowsPrivate: false, ...resources }, ({ file, reason }, index) => {
		if (reason !== null) throw new Error(`not read: ${file}: ${reason}`);
		answered.push({ at: performance.now(), busy: busy(), bytes: places[index]?.bytes ?? 0 });
	});
	const [first, ...rest] = answered;
	const last = rest.at(-1);
	if (first === undefined || last === undefined) throw new Error('too few documents');
	const bytes = rest.reduce((sum, each) => sum + each.bytes, 0);
	return { elapsed: (last.at - first.at) / bytes, processor: (last.busy - first.busy) / bytes };
}
