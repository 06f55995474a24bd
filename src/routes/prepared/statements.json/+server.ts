import { json } from '@sveltejs/kit';
import { findingList } from '#lib/data/queries/finding-list.ts';
import { defaultEvidenceView } from '#lib/domain/evidence-view.ts';
import { database } from '../../database.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	const { session } = await database();
	return json(await findingList(session, defaultEvidenceView));
}
