import { checksAgainst } from '#lib/extraction/checks.ts';
import type { DocumentAnswer } from './answer.ts';

/**
 * The answers of one run, each with how its figures stand to those that the same council stated at its
 * earlier meetings, so far as both are among them. Their order stays.
 */
export function besideEarlier(answers: readonly DocumentAnswer[]): DocumentAnswer[] {
	const dated = answers.flatMap((answer) => {
		const { council, meeting_date, file, facts, report } = answer;
		if (council === null || meeting_date === null || report !== null) return [];
		return [{ council, day: meeting_date, where: `${file}, ${meeting_date}`, facts, answer }];
	});
	const latestFirst = dated.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
	return answers.map((answer) => {
		const own = dated.find((each) => each.answer === answer);
		if (own === undefined) return answer;
		const earlier = latestFirst.filter(
			({ council, day }) => council === own.council && isBefore(day, own.day)
		);
		return { ...answer, checks: [...answer.checks, ...checksAgainst(answer.facts, earlier)] };
	});
}

/** Whether a date, as precisely as it is known, lies wholly before another. */
function isBefore(one: string, other: string): boolean {
	const length = Math.min(one.length, other.length);
	return one.slice(0, length) < other.slice(0, length);
}
