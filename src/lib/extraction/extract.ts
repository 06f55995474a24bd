import type { Area } from '../domain/area.ts';
import type { Extraction, Fact } from '../domain/finding.ts';
import { checksOf } from './checks.ts';
import { councilOf } from './council.ts';
import { eventsOf, type Passage } from './events/events.ts';
import { factsOfSentence, type Memory, type Setting } from './facts.ts';
import { emptyStatus, fieldOf, ofAdults, outsideEngland, type Field } from './gates.ts';
import { datesOf, type Anchor, type DateSpan } from './grammar/dates.ts';
import { blocksOf, type Block } from './layout/blocks.ts';
import { factsOfTable } from './tables.ts';
import { normalise } from './layout/normal.ts';
import { sentencesOf } from './layout/sentences.ts';
import { committeeName, meetingDate } from './meeting.ts';
import { once, withPrevious } from './settle.ts';
import { areaOn, fullName, nameIndex, type AreaNames } from './names.ts';

export type { AreaNames } from './names.ts';

/** What the caller knows and the document may not say: the council's area and the day of the meeting. */
export interface Told {
	areas: AreaNames;
	council?: Area['area'];
	date?: string;
}

const resolution =
	/^(?:\*?\*?)?(?:resolved|recommended|recommendation|decision|actions?|action:|it was agreed|agreed)\b/i;
/** Headings that part a page and open no item. */
const structural =
	/^(?:agenda item|minutes|decisions?|discussion|issue|details|reasons?(?: for (?:the )?decision)?|supporting documents|notes?|questions?|comments?|background|summary|present|apologies|contact|attendance|key points|resolved|meeting documents|additional documents|purpose)\W*$/i;
const reporting =
	/\b(?:data|figures|performance|information|position|dashboard|scorecard|report(?:ed|ing)?)\b[^.;]{0,60}\b(?:to|up to|as at|as of|for|at|ran to|runs to|until|ending|covered|covering|relate[sd]? to|the end of)\b/i;

/** The date that a document gives for its figures at large, and the newest date of any kind in it. */
function reportedDate(sentences: readonly { text: string }[], anchor: Anchor): DateSpan | null {
	for (const { text } of sentences) {
		if (!/\b(?:data|figures|dashboard|scorecard)\b/i.test(text) || !reporting.test(text)) continue;
		const dates = datesOf(text, anchor).filter(
			({ asOf, dated, kind }) =>
				asOf !== null &&
				(dated || anchor.day !== null) &&
				['day', 'month', 'quarter', 'financial-year'].includes(kind)
		);
		const date = dates.find(({ start }) =>
			reporting.test(text.slice(Math.max(0, start - 90), start))
		);
		if (date && !/\d/.test(text.slice(0, date.start).replace(/\d{4}/g, ''))) return date;
	}
	return null;
}

function newestDate(sentences: readonly { text: string }[]): string | null {
	let newest: string | null = null;
	for (const { text } of sentences) {
		if (!/20\d{2}/.test(text)) continue;
		for (const { asOf, dated, kind } of datesOf(text, { day: null, slack: 0 }))
			if (
				dated &&
				asOf &&
				kind !== 'year' &&
				kind !== 'relative' &&
				(newest === null || asOf > newest)
			)
				newest = asOf;
	}
	return newest;
}

interface Sentences {
	passages: Passage[];
	fields: Field[];
	closed: boolean[];
}

/** The sentences of a document with the item, the field and the paragraph that they stand in. */
function passagesOf(blocks: readonly Block[]): Sentences {
	const out: Sentences = { passages: [], fields: [], closed: [] };
	let item = '';
	let field: Field = 'open';
	let closing = false;
	for (const [paragraph, block] of blocks.entries()) {
		if (block.kind === 'row') continue;
		const { text } = block.body;
		if (block.kind === 'heading' && !structural.test(text)) {
			item = text;
			field = fieldOf(text) ?? (block.label ? 'open' : field);
			closing = false;
		}
		if (resolution.test(text)) closing = true;
		else if (block.kind === 'paragraph' && block.label === '') closing = false;
		for (const sentence of sentencesOf(block.body)) {
			out.passages.push({ sentence, item, paragraph });
			out.fields.push(field);
			out.closed.push(closing);
		}
	}
	return out;
}

function metricFacts({ passages, fields, closed }: Sentences, setting: Setting): Fact[] {
	const facts: Fact[] = [];
	let memory: Memory = { topics: [], context: '', flow: null, paragraph: -1 };
	let adults = false;
	for (const [i, { sentence, item, paragraph }] of passages.entries()) {
		if (paragraph !== memory.paragraph) {
			const topics = passages[i - 1]?.item === item ? memory.topics : [];
			memory = {
				topics,
				context: `${item} ${passages[i - 1]?.item === item ? memory.context.slice(-300) : ''}`,
				flow: null,
				paragraph
			};
			adults = ofAdults(sentence.text);
		}
		if (ofAdults(sentence.text)) adults = true;
		else if (/\bchildren|\bfoster/i.test(sentence.text)) adults = false;
		if (closed[i] || fields[i] === 'adults' || adults) continue;
		const after = passages
			.slice(i + 1, i + 4)
			.map((next) => next.sentence.text)
			.join(' ');
		const read = factsOfSentence(sentence, setting, memory, after);
		facts.push(...read.facts);
		memory = read.memory;
	}
	return facts;
}

/** The facts of every table, each read with the item and the lines before it. */
function tableFacts(blocks: readonly Block[], setting: Setting): Fact[] {
	const facts: Fact[] = [];
	let item = '';
	let field: Field = 'open';
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i] as Block;
		if (block.kind === 'heading' && !structural.test(block.body.text)) {
			item = block.body.text;
			field = fieldOf(item) ?? (block.label ? 'open' : field);
		}
		if (block.kind !== 'row') continue;
		const rows = blocks.slice(
			i,
			i + (blocks.slice(i).findIndex(({ kind }) => kind !== 'row') + 1 || blocks.length + 1) - 1
		);
		const before = blocks.slice(Math.max(0, i - 3), i).map(({ body }) => body.text);
		if (field !== 'adults' && rows.length > 1)
			facts.push(...factsOfTable(rows, [item, ...before].join(' '), setting));
		i += rows.length - 1;
	}
	return facts;
}

/**
 * What the minutes of one meeting, or one item of them, state about children's services.
 *
 * Pure and total: the same text gives the same answer, and any text gives one.
 */
export function extract(text: string, told: Told): Extraction {
	const normal = normalise(text);
	const blocks = blocksOf(normal);
	const index = nameIndex(told.areas);
	const meeting = told.date ?? meetingDate(blocks);
	const known =
		told.areas.areas.find(({ area }) => area === told.council) ?? councilOf(normal.text, index);
	const area = known && areaOn(told.areas, known, meeting);
	const named = area ? fullName(told.areas, area, meeting) : { council: null, code: null };
	const head = {
		council: named.council,
		council_code: named.code,
		committee: committeeName(blocks),
		meeting_date: meeting
	};
	if (outsideEngland(normal.text))
		return {
			...head,
			council: null,
			council_code: null,
			status: 'outside-england',
			facts: [],
			checks: []
		};
	const sentences = passagesOf(blocks);
	const plain = sentences.passages.map(({ sentence }) => sentence);
	const newest = meeting === null ? newestDate(plain) : null;
	const reported = reportedDate(
		plain,
		meeting ? { day: meeting, slack: 0 } : { day: newest, slack: 0 }
	);
	const anchor: Anchor = meeting
		? { day: meeting, slack: 0 }
		: { day: reported?.asOf ?? newest, slack: 3 };
	const setting: Setting = {
		document: text,
		areas: told.areas,
		index,
		own: area?.area ?? null,
		meeting,
		reported,
		inspected: null,
		anchor
	};
	const events = eventsOf(
		sentences.passages.filter((_, i) => sentences.fields[i] !== 'adults'),
		setting
	);
	const inspected =
		events.findLast(
			({ ofsted }) => ofsted?.event_type === 'inspection' && ofsted.status === 'occurred'
		)?.as_of ?? null;
	const tabled = tableFacts(blocks, setting);
	const metrics = withPrevious(
		once([...tabled, ...metricFacts(sentences, { ...setting, inspected })])
	);
	const facts = [...events, ...metrics].sort((a, b) => a.start - b.start);
	const status = facts.length > 0 ? 'read' : emptyStatus(normal.text, blocks);

	return { ...head, status, facts, checks: checksOf(facts) };
}
