import { alignedAt, flattenedAt } from './flattened.ts';
import { cut, join, picked, spacedOnce, type Mapped } from './mapped.ts';

/**
 * A piece of a document that is read as one: a heading, a paragraph, a list item or a table row.
 * `label` is the number, letter or bullet that stood before it, and is no part of `body`.
 */
export interface Block {
	kind: 'heading' | 'paragraph' | 'bullet' | 'row';
	body: Mapped;
	label: string;
	cells: readonly Mapped[];
}

/** What a number at the start of a line counts, so that it is no item's number. */
const counted =
	/^[\d.,/]+\s+(?:(?:new|agency|more|full|children|mainstream|newly|experienced|permanent)[ -])?(?:social work|foster|children\b|agency|looked after|fte\b|young people|uasc|nqsw|asye|lac\b|cla\b|sws?\b|qualified|households?|carers?|vacanc|posts?\b|referrals|contacts|enquiries|applications|audits)/i;

const bullet = /^(?:[*•·▪●◦Øüþo➢►–-]|\u00b7|\uf0b7|\u2022)\s+(?=\S)/;
const letter = /^\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\)\s*(?=\S)|^(?:[a-z]|[ivx]{1,5})\.\s+(?=\S)/;
const decimal = /^\d{1,3}(?:\.\d{1,2}){1,2}\.?\s+(?=[A-Z"'(])/;
const item =
	/^(?:(?:[A-Z]{1,6}\/)+\d{1,4}(?:\/\d{1,4})?|[A-Z]{1,4}\.?\d{1,3}|\d{1,3}\/\d{2,4}(?:-\d{2})?|\d{1,3})\.?\s+(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b)(?=[A-Z"'(])/;
const pageNumber =
	/^(?:-\s*\d{1,4}\s*-|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}\s*\|\s*page|<\/?ai\d*>)$/i;
const ruled = /^[|\s:+=_-]+$/;
const verb =
	/\b(?:is|are|was|were|had|has|have|been|be|will|would|should|could|noted|asked|said|reported|stood|advised|stated|explained|commented|received|considered|fell|rose|thanked)\b/i;

/** The block that lines are being added to. */
interface Open {
	lines: Mapped[];
	kind: Block['kind'];
	label: string;
}

function isHeading(text: string, labelled: boolean): boolean {
	if (text.length > 130 || /[.;,]$/.test(text) || verb.test(text)) return false;
	const open =
		labelled || /^(?:Action|Priority|Theme|Objective|Outcome|Strand) \d{1,2}\b/.test(text);
	const words = text.match(/[A-Za-z][A-Za-z'-]*/g) ?? [];
	if (words.length === 0 || words.length > 18) return false;
	if (text === text.toUpperCase()) return true;
	const long = words.filter((word) => word.length > 3);
	const capital = long.filter((word) => /^[A-Z]/.test(word));
	if (/\d%|\d\.\d/.test(text)) return false;
	return long.length > 0 && capital.length / long.length >= (open ? 0.5 : 0.7);
}

/** A longer cell is prose, and its row a layout and no table. */
const longestCell = 90;

/** A cell that the next one goes on from, so that a sentence and no table has tabs in it. */
const goesOn =
	/(?:,|\b(?:from|to|of|at|in|on|by|for|was|were|is|are|had|has|the|an?|and|or|with|than))$/i;

/** Whether what stands between tabs is a sentence, or too long for a cell. */
const isProse = (cells: readonly Mapped[]) =>
	cells.some(({ text }) => text.length > longestCell) ||
	(/[.;]$/.test(cells.at(-1)?.text ?? '') &&
		cells.some(({ text }, i) => goesOn.test(text) || (i > 0 && /^[a-z]/.test(text))));

/** Cells of a line that is a row of a table drawn with pipes or tabs; null where it is none. */
function cellsOf(line: Mapped): Mapped[] | null {
	const mark = line.text.includes('|') ? '|' : line.text.includes('\t') ? '\t' : null;
	if (mark === null) return null;
	const cells: Mapped[] = [];
	let from = 0;
	for (let i = 0; i <= line.text.length; i++) {
		if (i < line.text.length && line.text[i] !== mark) continue;
		cells.push(cut(line, from, i));
		from = i + 1;
	}
	if (mark === '|' && cells[0]?.text === '') cells.shift();
	if (mark === '|' && cells.at(-1)?.text === '') cells.pop();
	const full = cells.filter(({ text }) => text !== '');
	if (mark === '\t' && (full.length < 3 || isProse(full))) return null;
	return full.length >= 2 ? cells : null;
}

/** A row whose cells are prose, as blocks: a number and a short cell open an item. */
function proseOf(cells: readonly Mapped[]): Block[] {
	const number = cells.find(({ text }) => /^\d{1,3}\.?$/.test(text));
	return cells
		.filter((cell) => cell !== number && cell.text !== '')
		.map((body) => ({
			kind: isHeading(body.text, true) ? 'heading' : 'paragraph',
			label: number?.text ?? '',
			body,
			cells: []
		}));
}

/** The lines of a document, each trimmed, with the marks of headings and bold text taken off. */
function linesOf(document: Mapped): Mapped[] {
	const lines: Mapped[] = [];
	let from = 0;
	for (let i = 0; i <= document.text.length; i++) {
		if (i < document.text.length && document.text[i] !== '\n') continue;
		let line = cut(document, from, i);
		const marks = /^(?:#{1,6}\s+|>\s+)/.exec(line.text);
		if (marks) line = cut(line, marks[0].length);
		lines.push(withoutBold(line));
		from = i + 1;
	}
	return lines;
}

function withoutBold(line: Mapped): Mapped {
	if (!line.text.includes('**') && !line.text.includes('__')) return line;
	const kept: number[] = [];
	for (let i = 0; i < line.text.length; i++) {
		const pair = line.text.slice(i, i + 2);
		if (pair === '**' || pair === '__') i++;
		else kept.push(i);
	}
	return cut(picked(line, kept), 0);
}

/** Words that end no sentence, so that the figure behind a page break belongs to it. */
const unfinished =
	/\b(?:from|to|of|at|was|were|is|are|by|than|and|with|the|an?|over|under|about|around|only|approximately|nearly|between|stood at|some)$/i;

/** The block that a line begins, or null where it goes on with the open one. */
function begun(line: Mapped, open: Open, gap: boolean, beforeGap: boolean): Open | null {
	const previous = open.lines.at(-1)?.text ?? '';
	const runsOn = previous !== '' && !/[.;:!?]["')]*$/.test(previous) && open.kind !== 'heading';
	const marked = bullet.exec(line.text) ?? letter.exec(line.text);
	const numbered =
		counted.test(line.text) &&
		!/^\d{1,2}\.\d{1,2}\s+[A-Z][a-z]/.test(line.text) &&
		!isHeading(line.text.replace(/^[\d.,/]+\s+/, ''), true)
			? null
			: (decimal.exec(line.text) ?? item.exec(line.text));
	const mark = marked ?? numbered;
	const body = mark ? cut(line, mark[0].length) : line;
	const heading = (gap || numbered !== null || !runsOn) && isHeading(body.text, numbered !== null);
	const apart = marked || (numbered && !runsOn) || (heading && (gap || !runsOn));
	// A heading that runs on in small letters was the first line of a sentence.
	if (open.kind === 'heading' && !gap && !apart && /^[a-z]/.test(line.text))
		open.kind = 'paragraph';
	const isWithin = open.lines.length > 0 && !apart && open.kind !== 'heading';
	const over = /^[a-z(]/.test(line.text) || (/^\d/.test(line.text) && unfinished.test(previous));
	if (isWithin && (!gap || (runsOn && over))) return null;
	const kind =
		heading && (gap || beforeGap || !runsOn) ? 'heading' : marked ? 'bullet' : 'paragraph';
	return { lines: [body], kind, label: mark ? mark[0].trim() : '' };
}

/**
 * The blocks of a document in order. Page numbers are left out, hard-wrapped lines are joined, and a
 * sentence that a page break divides is made whole.
 */
export function blocksOf(document: Mapped): Block[] {
	const blocks: Block[] = [];
	const open: Open = { lines: [], kind: 'paragraph', label: '' };
	let gap = true;
	let skip = 0;
	const close = () => {
		if (open.lines.length > 0)
			blocks.push({
				kind: open.kind,
				label: open.label,
				body: spacedOnce(join(open.lines)),
				cells: []
			});
		open.lines = [];
	};
	const lines = linesOf(document);
	for (const [i, line] of lines.entries()) {
		if (line.text === '') {
			gap = true;
			continue;
		}
		if (pageNumber.test(line.text) || ruled.test(line.text)) continue;
		if (i < skip) continue;
		const table = line.text.includes('  ')
			? alignedAt(lines, i)
			: gap
				? flattenedAt(lines, i)
				: null;
		if (table) {
			close();
			for (const row of table.rows)
				blocks.push({ kind: 'row', label: '', body: join(row), cells: row });
			skip = table.end;
			continue;
		}
		const cells = cellsOf(line);
		if (cells) {
			close();
			if (cells.some(({ text }) => text.length > longestCell)) blocks.push(...proseOf(cells));
			else blocks.push({ kind: 'row', label: '', body: line, cells });
			gap = true;
			continue;
		}
		const next = begun(line, open, gap, (lines[i + 1]?.text ?? '') === '');
		if (next === null) open.lines.push(line);
		else {
			close();
			Object.assign(open, next);
		}
		gap = false;
	}
	close();
	return blocks;
}
