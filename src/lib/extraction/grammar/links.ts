import { chainLink } from './frames/chain.ts';
import { receiptLink, notSuitable, lostLink } from './frames/elided.ts';
import { ellipsisLink } from './frames/ellipsis.ts';
import { ratioLink, nounLink } from './frames/noun.ts';
import { peopleLink, partLinks, placeLink } from './frames/parts.ts';
import { type Link, type Reading, whole } from './frames/reading.ts';
import { refusals } from './mentions.ts';
import { openingLink, subjectLink } from './frames/subject.ts';
import { respective, targetLink } from './frames/target.ts';
import { verbLink } from './frames/verb.ts';
import { followingLink } from './frames/following.ts';
import { labelledLink } from './frames/labelled.ts';
import { listLinks } from './frames/lists.ts';
import { pairLinks } from './frames/pairs.ts';
import { sifted } from './sifted.ts';

/** What is measured of foster carers or of workers, each. */
const ofEach = sifted(
	/\b(?:each|every|per) [\w' -]{0,40}(?:workers?|officers?|practitioners?|managers?) (?:\w+ ){0,3}$/i
);

/** Who looks after the children that are counted, where that is no council. */
const byCarers = sifted(
	/\b(?:carers|households|families|homes|agencies|providers)\b[^.;]{0,60}(?:looking after|caring for|cared for|looked after) $/i
);

/** Children counted by where they are placed, who are a part of all in care. */
const placed = sifted(
	/^(?: (?:of (?:them|these|whom)|(?:looked after |cared for )?(?:children|young people)(?: in (?:our )?care| looked after)?))? ?(?:(?:were|are|was|being|had been) )?(?:(?:placed|living|lived|accommodated|residing) (?:with|in|at|by)|(?:with|in) (?:[\w-]+ ){0,2}(?:foster\w*|independent|residential|carers|agenc\w+|secure|supported))\b/i
);

/** What some of a kind did, who are not all of that kind: "164 foster carers attended". */
const took = sifted(
	/^ (?:(?:had|have|has|were|was) (?:been )?)?(?:attended|responded|took part|taken part|participated|contributed|surveyed|consulted|invited|interviewed|trained|signed up|enjoyed|completed|replied|nominated|awarded|celebrated|spoke|spoken to|met with|benefit\w+|submitted|graduated|volunteered)\b/i
);

/** What was done for some of a kind: "paid to 164 foster carers". */
const gave = sifted(
	/\b(?:paid|offered|given|sent|awarded|written|wrote|spoken|spoke|delivered|provided|distributed|issued|made|visits?|letters?|training|training for|surveyed|interviewed|consulted|met) (?:to|with|for|by)? ?(?:some |around |about |over )?$/i
);

/** Said of some that come to those there are: "an additional 20 posts". */
const more = /\b(?:additional|extra|further|another) (?:(?:around|about|some|up to) )?$/i;

/** The figures of a sentence, each with its metric, from left to right; a figure of nothing is left. */
export function linksOf(spoken: Reading): Link[] {
	const wide = spoken.labels.some(({ about }) => about === 'national');
	const reading = wide
		? { ...spoken, numbers: spoken.numbers.map((number) => Object.assign(number, { wide })) }
		: spoken;
	const listed = listLinks(reading);
	if (listed.length > 0) return listed;
	const links: Link[] = [];
	const named = reading.numbers.map(
		(_, i) => ratioLink(reading, i) ?? verbLink(reading, i) ?? nounLink(reading, i)
	);
	const people = new Set<Link>();
	const parts = partLinks(reading);
	for (const [i, number] of reading.numbers.entries()) {
		const behindIt = reading.numbers[i + 1];
		const next = named[i + 1];
		if (
			(!named[i] || named[i]?.entry.words.metric === 'fostering-households') &&
			behindIt &&
			next &&
			(next.frame === 'noun' || /approvals/.test(next.entry.words.metric)) &&
			/foster/.test(next.entry.words.metric) &&
			/^ (?:mainstream|general|connected|kinship|in-house|new)(?: (?:foster(?:ing)? )?(?:carers?|persons?|people|households?|families))? and $/i.test(
				reading.text.slice(number.end, behindIt.start)
			)
		)
			named[i] = { ...next, number, span: { start: number.start, end: behindIt.start } };
	}
	let paired = -1;
	for (const [i, number] of reading.numbers.entries()) {
		if (parts.get(i) === null || i <= paired) continue;
		if (
			whole(reading.text, reading.numbers, i - 1) &&
			/ the $/.test(reading.text.slice(0, number.start)) &&
			/^ (?:were|was|are|had|have|has|is)\b/.test(reading.text.slice(number.end))
		)
			continue;
		const shared = reading.numbers[i - 1]?.bracket ? i - 2 : i - 1;
		const parted =
			whole(reading.text, reading.numbers, shared) === number ? links.at(-1) : undefined;
		if (
			parted &&
			(parted.number === reading.numbers[i - 1] || parted.number === reading.numbers[shared])
		) {
			const own = named[i];
			if (!own || (own.frame === 'verb' && own.entry === parted.entry)) continue;
		}
		const pair = pairLinks(reading, i, links);
		if (pair.length > 0) {
			links.push(...pair);
			paired = i + 1;
			continue;
		}
		const link =
			parts.get(i) ??
			targetLink(reading, i) ??
			openingLink(reading, i) ??
			placeLink(reading, i, links) ??
			followingLink(reading, i, links) ??
			peopleLink(reading, i, links, people) ??
			named[i] ??
			lostLink(reading, i, links) ??
			notSuitable(reading, i, links) ??
			receiptLink(reading, i) ??
			chainLink(reading, i, links) ??
			subjectLink(reading, i, links) ??
			ellipsisLink(reading, i, links) ??
			labelledLink(reading, i, links);
		if (link) links.push(link);
	}
	if (links.length === 0) links.push(...respective(reading));
	return links.filter(({ entry, number, frame, span }) => {
		const before = reading.text.slice(Math.max(0, number.start - 110), number.start);
		if (!/caseload/.test(entry.words.metric) && ofEach.test(before, reading.text)) return false;
		if (!entry.words.flow && frame === 'noun' && more.test(before)) return false;
		// What a figure counts itself is no figure of what was spoken of before.
		const beside = (start: number) => start >= number.end && start <= number.end + 2;
		if (refusals(entry, reading.text).some(({ start }) => beside(start))) return false;
		if (
			!entry.words.flow &&
			frame === 'noun' &&
			(took.test(reading.text.slice(span.end), reading.text) || gave.test(before, reading.text))
		)
			return false;
		return (
			entry.words.metric !== 'children-looked-after' ||
			!(
				placed.test(reading.text.slice(number.end), reading.text) ||
				byCarers.test(before, reading.text)
			)
		);
	});
}
