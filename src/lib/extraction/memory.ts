import type { ReadSentence } from './facts.ts';
import type { DateSpan } from './grammar/dates.ts';
import type { Total } from './grammar/frames/reading.ts';
import { entries, sibling, type Entry } from './grammar/mentions.ts';
import { sifted } from './grammar/sifted.ts';
import type { Role } from './grammar/roles.ts';
import { asks, spokenOf } from './grammar/spoken.ts';
import type { Now, When } from './grammar/when.ts';

/** The dates that a sentence leaves for the figures of the next. */
export interface Course {
	/** When what was counted last came about. */
	flow: When | null;
	/** Whether that flow is counted since a day. */
	since: boolean;
	/** The day or the end of the period that the item gave for a figure of the same field. */
	held: Held | null;
	/** The date of the last plain figure, for "on the same date" and "in the same year". */
	told: DateSpan | null;
	/** The last of them that was a day or a month, for "on the same date". */
	toldDay: DateSpan | null;
}

/** What the sentences before have said, as far as the next one leans on it. */
export interface Memory extends Course {
	topics: readonly Entry[];
	context: string;
	/** The line that opened a list: "By March 2026:". */
	lead: string;
	/** Whether the paragraph tells what is aimed at. */
	aims: boolean;
	/** Whether the sentence before asked for a figure. */
	asked: boolean;
	/** Whether the topics are those of the sentence before the last, which named nothing. */
	faded: boolean;
	/** What the paragraph is of, by its first figure. */
	main: Entry | null;
	/** Figures that later sentences may part: "Of the 259, 183 were mainstream". */
	totals: readonly Total[];
	paragraph: number;
}

/** What is in mind before the first sentence. */
export const nothingSaid: Memory = {
	topics: [],
	asked: false,
	aims: false,
	faded: false,
	context: '',
	lead: '',
	main: null,
	totals: [],
	flow: null,
	since: false,
	held: null,
	told: null,
	toldDay: null,
	paragraph: -1
};

/** A date that figures of one field may take from the sentence before. */
export interface Held {
	date: DateSpan;
	field: string;
	metric: string;
	/** Whether that figure was counted over a span of time. */
	flow: boolean;
	paragraph: number;
}

/** What a metric is of, within which a date holds on from one sentence to the next. */
const fieldOf = (metric: string) =>
	/caseload|worker/.test(metric)
		? 'workforce'
		: /foster-|fostering-h/.test(metric)
			? 'fostering'
			: /audit/.test(metric)
				? 'audits'
				: /care-leavers|unsuitable|private/.test(metric)
					? metric
					: 'children';

const presently = sifted(
	/\b(?:is|are|has|have|employs?|we look after|now|currently|today|at present|at the moment)\b/i
);

/** Said of what came about after the date told before. */
const sinceThen = sifted(
	/\b(?:had|has|have) since\b|\bsince then\b|\bat the time of the (?:meeting|report)\b|\bthat week\b/i
);

/** The date told before that a figure takes, unless its own sentence speaks of the present. */
export function heldFor({ held, paragraph }: Memory, entry: Entry, text: string): DateSpan | null {
	if (held === null || held.field !== fieldOf(entry.words.metric) || sinceThen.test(text))
		return null;
	if (/caseload/.test(entry.words.metric) && !/caseload/.test(held.metric)) return null;
	if (held.flow && !entry.words.flow && held.paragraph !== paragraph) return null;
	const akin = entries.some(
		({ words }) =>
			words.metric === held.metric && sibling(entry, words.measure)?.words.metric === words.metric
	);
	if (presently.test(text) && !(akin && held.paragraph === paragraph)) return null;
	return held.date;
}

/** The date that figures of the same field may take behind a figure. */
export function heldAfter(
	{ entry, role, date }: { entry: Entry; role: Role; date: DateSpan | null },
	{ held, totals, paragraph }: Memory,
	{ meeting, reported }: Now,
	text: string
): Held | null {
	const { metric, flow = false } = entry.words;
	if (!date?.asOf || role.about !== 'self' || role.qualifier !== null) return held;
	if (!/day|month|quarter/.test(date.kind) || (flow && held !== null && !held.flow)) return held;
	if (date.asOf < (reported?.asOf ?? '') || (meeting !== null && date.asOf > meeting)) return held;
	if (held?.paragraph === paragraph && date.asOf < (held.date.asOf ?? '')) return held;
	const toldBefore = totals.some((total) => total.entry === entry);
	if (toldBefore && /\bhad (?:been|stood)\b/i.test(text)) return held;
	return { date, field: fieldOf(metric), metric, flow, paragraph };
}

/** What a sentence that only names it leaves no topic of. */
const ofPosts = ({ words }: Entry) => /in-post|establishment/.test(words.metric);

/** A short sentence that only takes up the one before, so that the next may lean on that too. */
const takesUp =
	/^(?:this|it|that|these|they|the (?:direction|trend|picture|reason|position))\b.{0,80}$/i;

/** What a sentence leaves in mind. `isTold` says whether it stated anything. */
export function memoryAfter(
	{ text, aiming, links, mentions, open, numbers }: ReadSentence,
	isTold: boolean,
	memory: Memory
): Memory {
	const asked = asks.test(text);
	const spoken = spokenOf(text, { links, mentions, open }, asked);
	const faded =
		spoken.length === 0 &&
		!isTold &&
		!memory.faded &&
		numbers.every(({ start, end }) => /^one$/i.test(text.slice(start, end))) &&
		takesUp.test(text);
	const totals = links.flatMap(({ number: { value }, entry }) =>
		value === null ? [] : [{ value, entry }]
	);
	return {
		...memory,
		aims: aiming,
		main: memory.main ?? links[0]?.entry ?? null,
		totals: [...memory.totals, ...totals].slice(-12),
		topics: faded ? memory.topics : spoken.filter((entry) => links.length > 0 || !ofPosts(entry)),
		faded,
		asked,
		context: `${memory.context} ${text}`.slice(-600)
	};
}
