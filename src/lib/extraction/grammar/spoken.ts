import type { Link, Reading } from './frames/reading.ts';
import { entries, refusals, type Entry } from './mentions.ts';
import { sifted } from './sifted.ts';
import { overlap } from './spans.ts';

/** Words that ask for a figure or take up a subject, which the next sentence then answers. */
export const asks = sifted(
	/\?|\b(?:asked|queried|enquired|questions?|sought|requested|wondered|wanted to know|challenged|how many|in response to|responding to|in relation to|turning to|in answer to|commented|noted that|raised)\b/i
);

/** The metrics whose things a question names, where it names none as a subject. */
const countedIn = (text: string, open: readonly Entry[]) =>
	open.filter(
		(entry) =>
			entry.counted !== null &&
			entry.counted
				.spans(text)
				.some(
					(span) =>
						span.end > span.start && !refusals(entry, text).some((other) => overlap(other, span))
				)
	);

const caseload = entries.find(({ words }) => words.metric === 'average-caseload');

/** What a sentence spoke of. `asked` says that it asked for a figure. */
export function spokenOf(
	text: string,
	{ links, mentions, open }: Pick<Reading, 'mentions' | 'open'> & { links: readonly Link[] },
	asked: boolean
): Entry[] {
	if (links.length > 0)
		return links.map(({ entry }) =>
			/limit/.test(entry.words.metric) ? (caseload ?? entry) : entry
		);
	return mentions.length > 0 || !asked ? mentions.map(({ entry }) => entry) : countedIn(text, open);
}
