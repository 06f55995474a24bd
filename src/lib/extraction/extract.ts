import type { Area } from '../domain/area.ts';
import type { Extraction, Fact } from '../domain/finding.ts';
import { checksOf } from './checks.ts';
import { councilOf } from './council.ts';
import { eventsOf, type Passage } from './events/events.ts';
import { factsOfSentence, type Setting } from './facts.ts';
import type { Memory } from './memory.ts';
import {
	emptyStatus,
	fieldOf,
	ofAdults,
	ofChildren,
	ofInterest,
	otherWorkforce,
	outsideEngland,
	type Field
} from './gates.ts';
import { nowsOf, type Now } from './reported.ts';
import { blocksOf, type Block } from './layout/blocks.ts';
import { rowNames, rowsNamed } from './table-labels.ts';
import { factsOfTable } from './tables.ts';
import { childrenOf, topicsOf } from './grammar/mentions.ts';
import { normalise } from './layout/normal.ts';
import { sentencesOf } from './layout/sentences.ts';
import { committeeName, meetingDate } from './meeting.ts';
import { once, withPrevious } from './settle.ts';
import { areaOn, fullName, nameIndex, type AreaNames } from './names.ts';
import { sifted } from './grammar/sifted.ts';

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
	/^(?:\(item \d+\)|agenda item|minutes|decisions?|discussion|issue|details|reasons?(?: for (?:the )?decision)?|supporting documents|notes?|questions?|comments?|background|summary|present|apologies|contact|attendance|key points|resolved|answers?|reply|response|supplementary(?: question)?|meeting documents|additional documents|purpose)\W*$/i;
/** A heading that opens an item without a label of its own. */
const opensItem = /^(?:question|item|agenda item|motion|petition)\b\D{0,8}\d/i;

/** Whether a sentence only stands between others: "ACHIEVED.", "Corrected.", "SC4." */
function interjects(text: string, first: boolean): boolean {
	if (
		/^(?:[\w ]{3,20}: )?[A-Z]{3,}(?: [A-Z]{2,}){0,3}\.$|^[A-Z]{1,6}[ ./-]?\d{1,3}[a-z]?\.$/.test(
			text
		)
	)
		return true;
	return (
		!first &&
		/^(?:agreed|noted|corrected|achieved|yes|no|correct|true|highest it has been|lowest it has been|good progress|not achieved)[.!]$/i.test(
			text
		)
	);
}

/** The number of an item on a line of its own. */
const ownLine = /^\d{1,3}\.?$/;

/** The head of one of several meetings on a page of an issue. */
const meetingHead = /^Meeting: (\d{2})\/(\d{2})\/(20\d{2})\b/;

/** The day of the first of several meetings on a page, which is the one that the page is of. */
function firstMeeting(blocks: readonly Block[]): string | null {
	const held = blocks
		.map(({ body }) => meetingHead.exec(body.text))
		.find((match) => match !== null);
	return held ? `${held[3]}-${held[2]}-${held[1]}` : null;
}

interface Sentences {
	passages: Passage[];
	fields: Field[];
	closed: boolean[];
}

/** The sentences of a document with the item, the field and the paragraph that they stand in. */
function passagesOf(blocks: readonly Block[], home: Field): Sentences {
	const out: Sentences = { passages: [], fields: [], closed: [] };
	let item = '';
	let field: Field = home;
	let closing = false;
	let numbered = false;
	let meeting: string | null = null;
	for (const [paragraph, block] of blocks.entries()) {
		if (block.kind === 'row') continue;
		const { text } = block.body;
		const addressed = /^(?:by|to|from|asked by):/i.test(text);
		if (addressed) field = fieldOf(text) ?? field;
		if (block.kind === 'heading' && !structural.test(text) && !addressed) {
			item = text;
			field = fieldOf(text) ?? (block.label || opensItem.test(text) ? home : field);
			closing = false;
		}
		if (resolution.test(text)) closing = true;
		else if (block.kind === 'paragraph' && block.label === '') closing = false;
		const held = meetingHead.exec(text);
		if (held) meeting = `${held[3]}-${held[2]}-${held[1]}`;
		if ((block.kind === 'heading' && block.label) || ownLine.test(text)) numbered = true;
		for (const sentence of sentencesOf(block.body)) {
			out.passages.push({ sentence, item, paragraph, meeting, numbered, kind: block.kind });
			out.fields.push(field);
			out.closed.push(closing);
		}
	}
	return out;
}

/** The title of a report, which says what all of it is about; empty for the minutes of a meeting. */
function titleOf(passages: readonly Passage[]): string {
	const head = passages.slice(0, 12).filter(({ numbered }) => !numbered);
	const titles = head.filter(
		({ sentence }) =>
			/\b(?:annual report|report|review|update|deep dive|performance|strategy|plan|digest|briefing|service)\b/i.test(
				sentence.text
			) && sentence.text.length < 110
	);
	return titles
		.map(({ sentence }) => sentence.text)
		.join(' ')
		.slice(0, 300);
}

/** What a committee is for where its name says so: one of adults alone hears of no child. */
const homeOf = (committee: string | null): Field =>
	committee !== null && fieldOf(committee) === 'adults' ? 'adults' : 'open';

const ofOurs = sifted(/\bchildren|\bfoster/i);
const ofWorkers = sifted(/social work|caseworker/i);

function metricFacts(
	{ passages, fields, closed }: Sentences,
	names: ReadonlyMap<string, string>,
	setting: Setting,
	nows: readonly Now[]
): Fact[] {
	const facts: Fact[] = [];
	let memory: Memory = {
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
	let adults = false;
	let others = -1;
	const title = titleOf(passages);
	const settings = new Map<Now | undefined, Setting>();
	const settingOf = (now: Now | undefined) => {
		const made = settings.get(now) ?? { ...setting, ...now };
		settings.set(now, made);
		return made;
	};
	for (const [i, { sentence, item, paragraph }] of passages.entries()) {
		if (paragraph !== memory.paragraph) {
			const before = passages[i - 1]?.item === item ? memory.topics : [];
			const named = rowsNamed(sentence.text, names);
			const topics = named ? topicsOf(named) : before.length > 0 ? before : childrenOf(item);
			memory = {
				topics,
				aims: false,
				faded: memory.faded,
				asked: memory.asked && topics.length > 0,
				context: `${title} ${item} ${passages[i - 1]?.item === item ? memory.context.slice(-300) : ''}`,
				lead: /:$/.test(passages[i - 1]?.sentence.text ?? '')
					? (passages[i - 1]?.sentence.text ?? '')
					: passages[i]?.kind === 'bullet'
						? memory.lead
						: '',
				main: null,
				totals: passages[i - 1]?.item === item ? memory.totals : [],
				flow: null,
				since: false,
				told: passages[i - 1]?.item === item ? memory.told : null,
				toldDay: passages[i - 1]?.item === item ? memory.toldDay : null,
				held:
					passages[i - 1]?.item === item &&
					passages[i - 1]?.kind === 'bullet' &&
					passages[i]?.kind === 'bullet' &&
					nows[i]?.meeting
						? memory.held
						: null,
				paragraph
			};
			adults = ofAdults(sentence.text);
		}
		if (ofAdults(sentence.text)) adults = true;
		else if (ofOurs.test(sentence.text)) adults = false;
		if (closed[i] || fields[i] === 'adults' || adults) continue;
		const first = passages[i - 1]?.paragraph !== paragraph;
		if (interjects(sentence.text, first)) continue;
		if (!ofChildren(fields[i] ?? 'open', sentence.text) || ofInterest(sentence.text)) continue;
		const from = otherWorkforce(sentence.text);
		if (from !== null) others = paragraph;
		else if (ofWorkers.test(sentence.text)) others = -1;
		const after = () =>
			passages
				.slice(i + 1, i + 4)
				.map((next) => next.sentence.text)
				.join(' ');
		const read = factsOfSentence(sentence, settingOf(nows[i]), memory, after);
		facts.push(
			...read.facts.filter(
				({ metric, start }) =>
					others !== paragraph ||
					!/worker|caseload/.test(metric) ||
					(from !== null && start < (sentence.at[from] ?? 0))
			)
		);
		memory = read.memory;
	}
	return facts;
}

/** The facts of every table, each read with the item and the lines before it. */
function tableFacts(
	blocks: readonly Block[],
	title: string,
	setting: Setting,
	home: Field
): Fact[] {
	const facts: Fact[] = [];
	let item = '';
	let field: Field = home;
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i] as Block;
		if (block.kind === 'heading' && !structural.test(block.body.text)) {
			item = block.body.text;
			field = fieldOf(item) ?? (block.label ? home : field);
		}
		if (block.kind !== 'row') continue;
		const rows = blocks.slice(
			i,
			i + (blocks.slice(i).findIndex(({ kind }) => kind !== 'row') + 1 || blocks.length + 1) - 1
		);
		const before = blocks.slice(Math.max(0, i - 3), i).map(({ body }) => body.text);
		if (field !== 'adults' && rows.length > 1)
			facts.push(...factsOfTable(rows, [title, item, ...before].join(' '), setting));
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
	const heads = new Set(blocks.map(({ body }) => meetingHead.exec(body.text)?.[0]).filter(Boolean));
	const several = told.date === undefined && heads.size > 1;
	const meeting = told.date ?? (several ? null : meetingDate(blocks));
	const known =
		told.areas.areas.find(({ area }) => area === told.council) ?? councilOf(normal.text, index);
	const area = known && areaOn(told.areas, known, meeting);
	const named = area ? fullName(told.areas, area, meeting) : { council: null, code: null };
	const head = {
		council: named.council,
		council_code: named.code,
		committee: committeeName(blocks),
		meeting_date: several ? firstMeeting(blocks) : meeting
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
	const home = homeOf(head.committee);
	const sentences = passagesOf(blocks, home);
	const nows = nowsOf(
		sentences.passages,
		blocks
			.slice(0, 12)
			.filter(({ kind }) => kind === 'row')
			.map(({ body }) => body.text),
		meeting,
		told.date !== undefined
	);
	const last = nows.at(-1) ?? { meeting, reported: null, anchor: { day: meeting, slack: 0 } };
	const setting: Setting = {
		document: text,
		areas: told.areas,
		index,
		own: area?.area ?? null,
		...last,
		reported: nows.find(({ reported }) => reported !== null)?.reported ?? null,
		inspected: null
	};
	const events = eventsOf(
		sentences.passages
			.map((passage, i) => ({ ...passage, now: nows[i] }))
			.filter((_, i) => sentences.fields[i] !== 'adults'),
		setting
	);
	const inspected =
		events.findLast(
			({ ofsted }) => ofsted?.event_type === 'inspection' && ofsted.status === 'occurred'
		)?.as_of ?? null;
	const tabled = tableFacts(blocks, titleOf(sentences.passages), setting, home);
	const metrics = withPrevious(
		once([...tabled, ...metricFacts(sentences, rowNames(blocks), { ...setting, inspected }, nows)])
	);
	const facts = [...events, ...metrics].sort((a, b) => a.start - b.start);
	const status = facts.length > 0 ? 'read' : emptyStatus(normal.text, blocks);

	return { ...head, status, facts, checks: checksOf(facts) };
}
