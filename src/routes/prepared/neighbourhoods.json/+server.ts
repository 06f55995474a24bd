import { neighbourList } from '#lib/data/queries/neighbour-list.ts';
import type { Neighbourhoods } from '#lib/domain/group.ts';
import { database } from '../../database.server.ts';
import { prepared } from '../prepared.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	const { session } = await database();
	const all: Neighbourhoods = { '2021': {}, '2025': {} };
	for (const { model, area, neighbour } of await neighbourList(session, { area: null })) {
		(all[model][area] ??= []).push(neighbour);
	}
	return prepared(all);
}
