import { entries, type Entry } from '../mentions.ts';
import type { NumberSpan } from '../numbers.ts';
import { type Link, type Reading, fits } from './reading.ts';

const entryOf = (metric: string): Entry | undefined =>
	entries.find(({ words }) => words.metric === metric);

/** Words by which what was offered was taken: "offered on 96% of occasions and took place on 70%". */
const taken =
	/\b(?:accepted|taken up|take[- ]up|took (?:it |them )?up|took place|completed|went ahead|carried out|undertaken|happened)\b[^.;\d]{0,30}$/i;

/** The interviews that were held, told behind those that were offered. */
function takenLink(number: NumberSpan, last: Link, between: string): Link | null {
	const entry = entryOf('return-interviews-completed-rate');
	if (last.entry.words.metric !== 'return-interviews-offered-rate' || !taken.test(between))
		return null;
	if (!entry || !fits(entry, number)) return null;
	return { number, entry, frame: 'verb', span: { start: last.number.end, end: number.end } };
}

const led =
	/(?:[,(]|\b(?:from|by|and|involving|concerning|relating to|made by|for)) (?:(?:around|about|some|just|only) )*$|\($/i;
const young =
	/^ (?:(?:different|individual|separate|unique) )?(?:children|young people|individuals|teenagers)\b/i;

/** The children of the episodes before: "31 episodes, 17 children". */
function childrenLink(text: string, number: NumberSpan, last: Link, between: string): Link | null {
	const entry = entryOf('missing-children');
	const noun = young.exec(text.slice(number.end));
	if (last.entry.words.metric !== 'missing-episodes' || !noun || !entry) return null;
	if (!/^[^.;:]{0,50}$/.test(between) || !led.test(between) || !fits(entry, number)) return null;
	if ((number.value ?? 0) > (last.number.value ?? 0)) return null;
	const end = number.end + noun[0].length;
	return { number, entry, frame: 'noun', span: { start: number.start, end } };
}

/** Those of the missing children who were in care: "about 120 of whom were in care". */
function inCareLink(text: string, number: NumberSpan, last: Link): Link | null {
	const of =
		/^ of (?:whom|them|these) (?:were|are|was) (?:(?:already|also) )?(?:looked[- ]after|in (?:our |local authority )?care)\b/i.exec(
			text.slice(number.end)
		);
	const { entry } = last;
	if (entry.words.metric !== 'missing-children' || !of || !fits(entry, number)) return null;
	if ((number.value ?? 0) > (last.number.value ?? 0)) return null;
	const span = { start: number.start, end: number.end + of[0].length };
	return { number, entry, frame: 'noun', span, part: 'children looked after' };
}

/** An earlier number of episodes behind the children of today's: "47 episodes, from 22 children, against 63". */
function againLink(text: string, number: NumberSpan, links: readonly Link[]): Link | null {
	const [episodes, children] = links.slice(-2);
	if (children?.entry.words.metric !== 'missing-children') return null;
	if (episodes?.entry.words.metric !== 'missing-episodes') return null;
	const between = text.slice(children.number.end, number.start);
	if (!/^[^,;.\d]{0,30}, (?:as )?(?:compared (?:to|with)|against|(?:up|down) from) $/.test(between))
		return null;
	const { entry } = episodes;
	if (!fits(entry, number) || /^ [a-z]*(?:child|young)/i.test(text.slice(number.end))) return null;
	return { number, entry, frame: 'chain', span: { start: episodes.number.start, end: number.end } };
}

const kind =
	/[(,] ?(?:and )?((?:of which )?(?:mainstream|general|connected(?: persons?| carers?)?|kinship|family and friends|short breaks?|respite|UASC|unaccompanied)) $/i;

/** A part that a bracket names before its figure: "117 households (mainstream 79, connected 38)". */
function bracketLink(text: string, number: NumberSpan, links: readonly Link[]): Link | null {
	const opened = text.lastIndexOf('(', number.start);
	const total = links.findLast((link) => link.number.end <= opened);
	const part = kind.exec(text.slice(0, number.start))?.[1];
	if (!total || !part || !/^(?:\)|,| and |;)/.test(text.slice(number.end))) return null;
	if (/\)/.test(text.slice(opened, number.start)) || opened - total.number.end > 40) return null;
	if (number.measure !== 'count' || total.number.measure !== 'count') return null;
	if ((number.value ?? 0) > (total.number.value ?? 0)) return null;
	const span = { start: number.start - part.length - 1, end: number.end };
	return { number, entry: total.entry, frame: 'noun', span, part };
}

/** A rate whose noun stands inside it: "589 referrals per 10,000 children". */
function rateLink(text: string, number: NumberSpan): Link | null {
	const entry = entryOf('referral-rate');
	const said = text.slice(number.start, number.end);
	if (number.measure !== 'per-10000' || !entry || !/\breferrals\b/i.test(said)) return null;
	if (/\bre-?referrals|repeat referrals/i.test(said) || !fits(entry, number)) return null;
	return { number, entry, frame: 'noun', span: { start: number.start, end: number.end } };
}

/** A figure that takes its metric from the one before it and a word beside itself. */
export function followingLink(reading: Reading, i: number, links: readonly Link[]): Link | null {
	const { text, numbers } = reading;
	const number = numbers[i] as NumberSpan;
	const rate = rateLink(text, number);
	const last = links.at(-1);
	if (rate || !last) return rate;
	const between = text.slice(last.number.end, number.start);
	if (between.length > 120) return null;
	return (
		inCareLink(text, number, last) ??
		againLink(text, number, links) ??
		takenLink(number, last, between) ??
		childrenLink(text, number, last, between) ??
		bracketLink(text, number, links)
	);
}
