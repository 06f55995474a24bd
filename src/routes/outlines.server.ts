import { readFile } from 'node:fs/promises';
import { drawOutlines, type CouncilMap } from '#lib/charts/outlines.ts';
import { Outlines } from '#lib/domain/outline.ts';
import { database } from './database.server.ts';

async function draw(): Promise<CouncilMap> {
	const { areas } = await database();
	const outlines = JSON.parse(await readFile('data/outlines.json', 'utf8'));
	return drawOutlines(Outlines.parse(outlines), areas);
}

let drawn: Promise<CouncilMap> | undefined;

/** The map of councils that pages are built with, drawn once. */
export function councilMap(): Promise<CouncilMap> {
	return (drawn ??= draw());
}
