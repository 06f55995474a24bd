import { docxParts } from './docx-archive.ts';
import { readNumbering } from './docx-numbering.ts';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import { readXml } from './xml.ts';

/** Text that Word shows in another place or no longer shows. */
const left = new Set(['moveFrom', 'Fallback', 'del', 'instrText', 'pict', 'footnotePr']);

/**
 * The text of a Word document: a paragraph a line with its number or bullet, the cells of a table's row
 * on one line with bars between. Deleted and hidden text is left out; a note says the latter.
 *
 * Errors: those of the archive, and Unreadable `too-large` for too many paragraphs.
 */
export async function docxText(bytes: Uint8Array): Promise<{ text: string; notes: string[] }> {
	const parts = await docxParts(bytes);
	const numbering = readNumbering(parts);
	const lines: string[] = [];
	const cells: string[][] = [];
	let line = '';
	let style = '';
	let list: string | null = null;
	let level: number | null = null;
	let leftWithin = 0;
	let isText = false;
	let isRunHidden = false;
	let hasHidden = false;
	let paragraphs = 0;

	const markOf = () => {
		const byStyle = numbering.ofStyle(style);
		const id = list ?? byStyle?.list;
		if (id === undefined || id === '0' || line.trim() === '') return '';
		return numbering.next({ list: id, level: level ?? byStyle?.level ?? 0 });
	};
	const endParagraph = () => {
		paragraphs++;
		if (paragraphs > limits.paragraphs) {
			throw new Unreadable('too-large', `has more than ${limits.paragraphs} paragraphs`);
		}
		const mark = markOf();
		const text = `${mark}${mark && ' '}${line.trim()}`;
		const row = cells.at(-1);
		if (row === undefined) lines.push(text);
		else row.push(`${row.pop() ?? ''} ${text.replaceAll('\n', ' ')}`);
		line = style = '';
		list = level = null;
	};

	readXml(parts['word/document.xml'] ?? '', {
		open(name, { val = '' }) {
			if (left.has(name)) leftWithin++;
			if (leftWithin > 0) return;
			if (name === 't') isText = true;
			else if (name === 'r') isRunHidden = false;
			else if (name === 'vanish') isRunHidden = val !== '0' && val !== 'false';
			else if (name === 'tab') line += line === '' ? '' : '\t';
			else if (name === 'br' || name === 'cr') line += '\n';
			else if (name === 'noBreakHyphen') line += '-';
			else if (name === 'pStyle') style = val;
			else if (name === 'numId') list = val;
			else if (name === 'ilvl') level = Number(val) || 0;
			else if (name === 'tr') cells.push([]);
			else if (name === 'tc') cells.at(-1)?.push('');
		},
		text(text) {
			if (!isText || leftWithin > 0) return;
			if (isRunHidden) hasHidden = true;
			else line += text;
		},
		close(name) {
			if (left.has(name)) leftWithin--;
			if (leftWithin > 0) return;
			if (name === 't') isText = false;
			if (name === 'p') endParagraph();
			if (name !== 'tr') return;
			const row = (cells.pop() ?? []).map((cell) => cell.trim()).join(' | ');
			const outer = cells.at(-1);
			if (outer === undefined) lines.push(row);
			else outer.push(`${outer.pop() ?? ''} ${row}`);
		}
	});
	return {
		text: lines.join('\n').trim(),
		notes: hasHidden ? ['hidden text is left out'] : []
	};
}
