import type { DocxParts } from './docx-archive.ts';
import { readXml } from './xml.ts';

/** How one level of a list is numbered: its first number, its form and its words, such as `%1.%2`. */
interface Level {
	first: number;
	form: string;
	words: string;
}

/** The list that a paragraph or its style belongs to. */
export interface ListPlace {
	list: string;
	level: number;
}

/** Gives the marks of list paragraphs in the order of the document. */
export interface Numbering {
	/** The mark of the next paragraph at a place, such as `3.2`, `(b)` or `-`; empty for none. */
	next(place: ListPlace): string;
	/** The place that a paragraph style gives. */
	ofStyle(style: string): ListPlace | undefined;
}

const deepest = 8;
const romans: readonly (readonly [number, string])[] = [
	[100, 'c'],
	[90, 'xc'],
	[50, 'l'],
	[40, 'xl'],
	[10, 'x'],
	[9, 'ix'],
	[5, 'v'],
	[4, 'iv'],
	[1, 'i']
];

/** A number as a list prints it. */
function printed(number: number, form: string): string {
	if (/letter$/i.test(form)) {
		const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
		return form === 'upperLetter' ? letter.toUpperCase() : letter;
	}
	if (/roman$/i.test(form)) {
		let rest = Math.min(number, 399);
		let text = '';
		for (const [value, letters] of romans) {
			for (; rest >= value; rest -= value) text += letters;
		}
		return form === 'upperRoman' ? text.toUpperCase() : text;
	}
	return form === 'decimalZero' ? String(number).padStart(2, '0') : String(number);
}

/** Reads how the lists of a Word document are numbered. */
export function readNumbering(parts: DocxParts): Numbering {
	const abstract = new Map<string, Level[]>();
	const lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
	const styles = readStyles(parts['word/styles.xml'] ?? '');
	let levels: Level[] = [];
	let list: { abstract: string; starts: Map<number, number> } | null = null;
	let at = 0;
	readXml(parts['word/numbering.xml'] ?? '', {
		open(name, { val = '', abstractNumId = '', numId = '', ilvl }) {
			if (ilvl !== undefined) at = Math.min(Number(ilvl) || 0, deepest);
			if (name === 'abstractNum') abstract.set(abstractNumId, (levels = []));
			if (name === 'num') lists.set(numId, (list = { abstract: '', starts: new Map() }));
			if (name === 'lvl' && list === null) levels[at] = { first: 1, form: 'decimal', words: '' };
			if (name === 'abstractNumId' && list !== null) list.abstract = val;
			if (name === 'startOverride') list?.starts.set(at, Number(val) || 0);
			const level = list === null ? levels[at] : undefined;
			if (level === undefined) return;
			if (name === 'start') level.first = Number(val) || 0;
			if (name === 'numFmt') level.form = val;
			if (name === 'lvlText') level.words = val;
		},
		close(name) {
			if (name === 'num') list = null;
		}
	});

	const counters = new Map<string, number[]>();
	const started = new Set<string>();
	return {
		ofStyle: (style) => styles.get(style),
		next({ list: id, level: asked }) {
			const own = lists.get(id);
			const forms = own && abstract.get(own.abstract);
			const level = Math.min(asked, deepest);
			const form = forms?.[level];
			if (own === undefined || form === undefined || form.form === 'none') return '';
			if (form.form === 'bullet') return '-';
			const counts = counters.get(own.abstract) ?? [];
			counters.set(own.abstract, counts);
			const override = started.has(`${id} ${level}`) ? undefined : own.starts.get(level);
			started.add(`${id} ${level}`);
			const before = counts[level];
			counts[level] = override ?? (before === undefined ? form.first : before + 1);
			counts.length = level + 1;
			return form.words.replace(/%([1-9])/g, (_, digit: string) => {
				const index = Number(digit) - 1;
				const count = counts[index] ?? forms?.[index]?.first ?? 1;
				return printed(count, forms?.[index]?.form ?? 'decimal');
			});
		}
	};
}

/** The list place that each style has, its own or that of the style it is based on. */
function readStyles(xml: string): Map<string, ListPlace> {
	const own = new Map<string, Partial<ListPlace>>();
	const bases = new Map<string, string>();
	let style = '';
	readXml(xml, {
		open(name, { styleId = '', val = '' }) {
			if (name === 'style') style = styleId;
			if (name === 'basedOn') bases.set(style, val);
			if (name === 'numId') own.set(style, { ...own.get(style), list: val });
			if (name === 'ilvl') own.set(style, { ...own.get(style), level: Number(val) || 0 });
		},
		close: () => undefined
	});
	const places = new Map<string, ListPlace>();
	for (const name of new Set([...own.keys(), ...bases.keys()])) {
		let place: Partial<ListPlace> = {};
		// A style that is based on itself by a detour ends with the number of styles.
		for (let at: string | undefined = name, steps = 0; at && steps <= bases.size; steps++) {
			place = { ...own.get(at), ...place };
			at = bases.get(at);
		}
		if (place.list !== undefined) places.set(name, { list: place.list, level: place.level ?? 0 });
	}
	return places;
}
