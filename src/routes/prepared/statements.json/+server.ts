import { findingList } from '#lib/data/queries/finding-list.ts';
import { defaultEvidenceView } from '#lib/domain/evidence-view.ts';
import { database } from '../../database.server.ts';
import { prepared } from '../prepared.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

export async function GET() {
	const { session } = await database();
	return prepared(await findingList(session, defaultEvidenceView));
}
