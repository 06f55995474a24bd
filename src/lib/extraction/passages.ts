import { fieldOf, type Field } from './gates.ts';
import type { Block } from './layout/blocks.ts';
import type { Mapped } from './layout/mapped.ts';
import { sentencesOf } from './layout/sentences.ts';

/** A sentence with the item that it stands in. */
export interface Passage {
	sentence: Mapped;
	item: string;
	paragraph: number;
	kind: 'heading' | 'paragraph' | 'bullet' | 'row';
	/** Whether a numbered item had begun. */
	numbered: boolean;
	/** The day of the meeting whose head stands before, on a page of several. */
	meeting: string | null;
}

const resolution =
	/^(?:\*?\*?)?(?:resolved|recommended|recommendation|decision|actions?|action:|it was agreed|agreed)\b/i;
/** Headings that part a page and open no item. */
export const structural =
	/^(?:\(item \d+\)|agenda item|minutes|decisions?|discussion|issue|details|reasons?(?: for (?:the )?decision)?|supporting documents|notes?|questions?|comments?|background|summary|present|apologies|contact|attendance|key points|resolved|answers?|reply|response|supplementary(?: question)?|meeting documents|additional documents|purpose)\W*$/i;
/** A heading that opens an item without a label of its own. */
const opensItem = /^(?:question|item|agenda item|motion|petition)\b\D{0,8}\d/i;

/** The number of an item on a line of its own. */
const ownLine = /^\d{1,3}\.?$/;

/** The head of one of several meetings on a page of an issue. */
export const meetingHead = /^Meeting: (\d{2})\/(\d{2})\/(20\d{2})\b/;

/** The day of the first of several meetings on a page, which is the one that the page is of. */
export function firstMeeting(blocks: readonly Block[]): string | null {
	const held = blocks
		.map(({ body }) => meetingHead.exec(body.text))
		.find((match) => match !== null);
	return held ? `${held[3]}-${held[2]}-${held[1]}` : null;
}

/** The sentences of a document; of each, its field and whether it is of a resolution. */
export interface Sentences {
	passages: Passage[];
	fields: Field[];
	closed: boolean[];
}

/** The sentences of a document with the item, the field and the paragraph that they stand in. */
export function passagesOf(blocks: readonly Block[], home: Field): Sentences {
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
export function titleOf(passages: readonly Passage[]): string {
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
