import { readFile } from 'node:fs/promises';
import { drawOutlines } from '#lib/charts/outlines.ts';
import { Outlines } from '#lib/domain/outline.ts';
import { database } from './database.server.ts';

const madeFrom = ['districts-2023', 'district-lookup-2023'];

async function draw() {
	const { areas, sources } = await database();
	const outlines = Outlines.parse(JSON.parse(await readFile('data/outlines.json', 'utf8')));
	return {
		map: drawOutlines(outlines, areas),
		mapSources: sources.filter(({ source }) => madeFrom.includes(source))
	};
}

let drawn: ReturnType<typeof draw> | undefined;

/** The map of councils that pages are built with, drawn once, and the files that it is made from. */
export function councilMap() {
	return (drawn ??= draw());
}
