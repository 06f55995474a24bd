import type { Fact } from '#lib/domain/finding.ts';
import type { DocumentAnswer } from './answer.ts';

/** An answer, and the document of the same run whose statements it only repeats; null for all others. */
export interface ComparedAnswer extends DocumentAnswer {
	same_as: string | null;
}

/**
 * Tells which documents of a run say again what one before them says, so that nothing is counted twice:
 * the same paper under two names, in two formats or scanned again. Their order stays.
 *
 * Two say the same where council, day of the meeting and every fact agree, whatever the words around it.
 * Where the council or the day is not known, the words of every fact have to agree too.
 */
export function besideSame(answers: readonly DocumentAnswer[]): ComparedAnswer[] {
	const first = new Map<string, string>();
	return answers.map((answer) => {
		const { council, meeting_date, facts, file } = answer;
		if (facts.length === 0) return { ...answer, same_as: null };
		const isPlaced = council !== null && meeting_date !== null;
		const said = facts.map((fact) => saidBy(fact, isPlaced)).toSorted();
		const key = JSON.stringify([council, meeting_date, said]);
		const same_as = first.get(key) ?? null;
		if (same_as === null) first.set(key, file);
		return { ...answer, same_as };
	});
}

/** What a fact says, wherever and, where its words do not matter, however it says it. */
function saidBy(fact: Fact, isPlaced: boolean): string {
	const words = isPlaced ? '' : fact.evidence.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
	return JSON.stringify({ ...fact, evidence: words, start: 0, end: 0, as_of_basis: '' });
}
