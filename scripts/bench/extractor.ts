import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { quantile } from '#lib/domain/average.ts';
import { outsideEngland } from '#lib/extraction/gates.ts';
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

const how = `
Plain text made of the invented minutes of \`${minutes}\`, one after the other and over again,
cut at the end of a line into documents of each size, ${shown(kilobytes)} kB in all. Read by the workers of
\`npm run extract\`, by one and by as many as there are cores. Timed from the first answer to the last, so that
starting the workers is left out; medians of ${rounds} rounds, and the slowest. What 10 kB take of the
processors is the same for a machine that is busy with other work.`;

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
			return `${how}\n\n${tableOf(head, rows)}`;
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
};

/** Writes documents of about so many bytes each, and says where they are. */
function writeDocuments(size: number): Place[] {
	const names = readdirSync(minutes).filter((name) => name.endsWith('.txt'));
	const texts = names.map((name) => readFileSync(join(minutes, name), 'utf8'));
	// In a document of several, words of another nation would end the reading at once.
	const lines = texts.filter((text) => !outsideEngland(text)).flatMap((text) => text.split('\n'));
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
	const told = {
		areas: {
			areas: tables.readTable(tables.areas, 'data'),
			aliases: tables.readTable(tables.aliases, 'data'),
			codes: tables.readTable(tables.areaCodes, 'data')
		}
	};
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
