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
	/** For each state the row of `able` that it adds; 0 where no needle ends there. */
	adds: Uint16Array;
	/** Rows of bits, one for each expression: those that a needle ending in a state lets match. */
	able: Uint32Array;
	/** How many numbers hold the bits of a row. */
	bits: number;
	/** When a row was added last. */
	met: Uint32Array;
}

const width = 64;
let steps: Steps | null = null;
let turn = 0;

/**
 * The texts looked through, each with the bits of the expressions that may match in it: a document's
 * sentences are gone through several times, one reader after the other.
 */
const looked = new Map<string, Uint32Array>();
const mostLooked = 4096;
let lastText: string | null = null;
let lastAble: Uint32Array = new Uint32Array();

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
	if (known.size >= width || rows.length > 0xffff)
		throw new RangeError(`too much in needles: ${known.size} characters, ${rows.length} states`);
	return { classes, rows, ends };
}

/** Sets the bit of an expression in the row that begins at `from`. */
function mark(rows: Uint32Array, from: number, expression: number): void {
	const at = from + (expression >>> 5);
	rows[at] = (rows[at] as number) | (1 << (expression & 31));
}

function stepsOf(needles: readonly (readonly string[])[]): Steps {
	const { classes, rows, ends } = trieOf(needles);
	const next = new Uint16Array(rows.length * width);
	const back = new Uint16Array(rows.length);
	const all = rows.map((_, state) => new Set(ends[state]));
	const queue = [0];
	for (const state of queue) {
		const fallback = back[state] as number;
		for (const expression of all[fallback] ?? []) all[state]?.add(expression);
		for (let at = 0; at < width; at++) {
			const child = rows[state]?.[at];
			const other = state === 0 ? 0 : (next[fallback * width + at] as number);
			next[state * width + at] = child ?? other;
			if (child === undefined) continue;
			back[child] = other;
			queue.push(child);
		}
	}
	const bits = (needles.length + 31) >>> 5;
	const ending = [...all.entries()].filter(([, each]) => each.size > 0);
	const adds = new Uint16Array(rows.length);
	const able = new Uint32Array((ending.length + 1) * bits);
	for (const [i, [state, each]] of ending.entries()) {
		adds[state] = i + 1;
		for (const expression of each) mark(able, (i + 1) * bits, expression);
	}
	return { classes, next, adds, able, bits, met: new Uint32Array(ending.length + 1) };
}

/** The bits of the expressions that a text has a needle of. */
function look(text: string): Uint32Array {
	steps ??= stepsOf(wanted);
	const { classes, next, adds, able, bits, met } = steps;
	const found = new Uint32Array(bits);
	turn++;
	let state = 0;
	for (let i = 0; i < text.length; i++) {
		state = next[state * width + (classes[text.charCodeAt(i)] as number)] as number;
		const row = adds[state] as number;
		if (row === 0 || met[row] === turn) continue;
		met[row] = turn;
		for (let at = 0; at < bits; at++)
			found[at] = (found[at] as number) | (able[row * bits + at] as number);
	}
	return found;
}

function lookedAt(text: string): Uint32Array {
	if (text === lastText) return lastAble;
	const before = looked.get(text);
	if (before === undefined && looked.size >= mostLooked) looked.clear();
	const able = before ?? look(text);
	if (before === undefined) looked.set(text, able);
	lastText = text;
	lastAble = able;
	return able;
}

const none: readonly never[] = [];

/** Makes an expression ready to be tried only where it may match. */
export function sifted(pattern: RegExp): Sifted {
	const needles = needlesOf(pattern);
	const at = needles ? wanted.push(needles) - 1 : -1;
	steps = null;
	looked.clear();
	lastText = null;
	const may = (whole: string) => {
		if (at < 0) return true;
		return (((lookedAt(whole)[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
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
