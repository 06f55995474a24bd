import { folded, needlesOf } from './needles.ts';
import { matchesOf, type Span } from './spans.ts';

/**
 * An expression that is tried only where a text has one of its needles. `piece` is what it is matched
 * in and `whole` the text that the piece was cut from, which is looked through once for all expressions.
 */
export interface Sifted {
	pattern: RegExp;
	/** Whether the expression may match anywhere in a text. */
	may: (whole: string) => boolean;
	test: (piece: string, whole?: string) => boolean;
	exec: (piece: string, whole?: string) => RegExpExecArray | null;
	/** Every match of a global expression. */
	all: (piece: string, whole?: string) => readonly RegExpExecArray[];
	spans: (piece: string, whole?: string) => readonly Span[];
}

/** The needles of every expression, in the order of their numbers. */
const wanted: (readonly string[])[] = [];

/** Steps from state to state over the characters of a text, after Aho and Corasick. */
interface Steps {
	classes: Uint8Array;
	next: Uint16Array;
	/** The nearest state at or behind each that ends a needle, and the one behind that; 0 for none. */
	out: Uint16Array;
	link: Uint16Array;
	/** The numbers of the expressions whose needles end in a state. */
	ends: readonly (readonly number[])[];
	/** When a state was met last. */
	met: Uint32Array;
}

const width = 64;
let steps: Steps | null = null;
let turn = 0;

/** The texts looked through last, each with the turn in which every expression was found able to match. */
interface Looked {
	text: string;
	turn: number;
	able: Uint32Array;
}
const recent: Looked[] = Array.from({ length: 4 }, () => ({
	text: '',
	turn: 0,
	able: new Uint32Array(0)
}));
let oldest = 0;

function trieOf(needles: readonly (readonly string[])[]): {
	classes: Uint8Array;
	rows: number[][];
	ends: number[][];
} {
	const classes = new Uint8Array(0x10000);
	const known = new Map<string, number>();
	const classOf = (char: string) => {
		const at = known.get(char) ?? known.size + 1;
		known.set(char, at);
		return at;
	};
	const rows: number[][] = [[]];
	const ends: number[][] = [[]];
	for (const [expression, each] of needles.entries())
		for (const needle of each) {
			let state = 0;
			for (const char of needle) {
				const row = rows[state] as number[];
				const at = classOf(char);
				state = row[at] ??= rows.push([]) - 1;
				ends[state] ??= [];
			}
			ends[state]?.push(expression);
		}
	for (let code = 0; code < 0x10000; code++) {
		const char = String.fromCharCode(code);
		const plain = code < 128 ? folded(char) : char.trim() === '' ? ' ' : char;
		classes[code] = known.get(plain) ?? 0;
	}
	if (known.size >= width) throw new RangeError(`too many characters in needles: ${known.size}`);
	return { classes, rows, ends };
}

function stepsOf(needles: readonly (readonly string[])[]): Steps {
	const { classes, rows, ends } = trieOf(needles);
	const next = new Uint16Array(rows.length * width);
	const out = new Uint16Array(rows.length);
	const link = new Uint16Array(rows.length);
	const back = new Uint16Array(rows.length);
	const queue = [0];
	for (const state of queue) {
		const fallback = back[state] as number;
		link[state] = state === 0 ? 0 : (out[fallback] as number);
		out[state] = (ends[state]?.length ?? 0) > 0 ? state : (link[state] as number);
		for (let at = 0; at < width; at++) {
			const child = rows[state]?.[at];
			const other = state === 0 ? 0 : (next[fallback * width + at] as number);
			next[state * width + at] = child ?? other;
			if (child === undefined) continue;
			back[child] = other;
			queue.push(child);
		}
	}
	return { classes, next, out, link, ends, met: new Uint32Array(rows.length) };
}

/** Marks every expression that a text has a needle of. */
function look(looked: Looked, text: string): void {
	steps ??= stepsOf(wanted);
	const { classes, next, out, link, ends, met } = steps;
	if (looked.able.length < wanted.length) looked.able = new Uint32Array(wanted.length);
	const { able } = looked;
	looked.text = text;
	looked.turn = ++turn;
	let state = 0;
	for (let i = 0; i < text.length; i++) {
		state = next[state * width + (classes[text.charCodeAt(i)] as number)] as number;
		for (
			let end = out[state] as number;
			end !== 0 && met[end] !== turn;
			end = link[end] as number
		) {
			met[end] = turn;
			for (const expression of ends[end] as readonly number[]) able[expression] = turn;
		}
	}
}

function lookedAt(text: string): Looked {
	for (const looked of recent) if (looked.text === text && looked.turn > 0) return looked;
	const looked = recent[oldest] as Looked;
	oldest = (oldest + 1) % recent.length;
	look(looked, text);
	return looked;
}

const none: readonly never[] = [];

/** Makes an expression ready to be tried only where it may match. */
export function sifted(pattern: RegExp): Sifted {
	const needles = needlesOf(pattern);
	const at = needles ? wanted.push(needles) - 1 : -1;
	steps = null;
	for (const looked of recent) looked.turn = 0;
	const may = (whole: string) => {
		if (at < 0) return true;
		const looked = lookedAt(whole);
		return looked.able[at] === looked.turn;
	};
	const exec = (piece: string, whole = piece) => {
		if (!may(whole)) return null;
		pattern.lastIndex = 0;
		return pattern.exec(piece);
	};
	const all = (piece: string, whole = piece) => (may(whole) ? matchesOf(piece, pattern) : none);
	return {
		pattern,
		may,
		exec,
		all,
		test: (piece, whole = piece) => {
			if (!may(whole)) return false;
			pattern.lastIndex = 0;
			return pattern.test(piece);
		},
		spans: (piece, whole = piece) =>
			all(piece, whole).map((match) => ({
				start: match.index,
				end: match.index + match[0].length
			}))
	};
}
