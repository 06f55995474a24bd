import { findingList } from '#lib/data/queries/finding-list.ts';
import { keptStatements, type EvidenceView } from '#lib/domain/evidence-view.ts';
import type { FoundStatement } from '#lib/domain/found-statement.ts';
import { engine } from '../engine.svelte.ts';
import { preparedStatements } from '../prepared.ts';

/** Every statement of a view, on all its pages, in their order. Errors: as `engine.answer`. */
export async function everyStatement(view: EvidenceView): Promise<readonly FoundStatement[]> {
	const { answer } = await engine.answer(
		(session) => findingList(session, view),
		() => preparedStatements(fetch, view)
	);
	return keptStatements(answer, view);
}
