/** Most strings that a set of needles may have; an expression that would need more has none. */
const most = 64;
/** Longest needle; what an expression has behind that tells little more. */
const longest = 10;

/**
 * What is known of the text that a part of an expression matches: `exact` is all that it can be, `needs`
 * are pieces, one of which it has. Null where that is not known.
 */
interface Part {
	exact: readonly string[] | null;
	needs: readonly string[] | null;
}

const anything: Part = { exact: null, needs: null };
const nothing: Part = { exact: [''], needs: null };

/** A character as needles have it: in lower case, every digit as `0` and all white space as a space. */
export const folded = (char: string): string =>
	/\d/.test(char) ? '0' : /\s/.test(char) ? ' ' : char < '\u0080' ? char.toLowerCase() : char;

/** How likely a text has one of some pieces, as a rank: each further letter makes it less likely. */
const likelihood = (needles: readonly string[]) =>
	needles.reduce((sum, needle) => sum + 0.2 ** Math.min(needle.length, longest), 0);

const better = (a: readonly string[] | null, b: readonly string[] | null) =>
	a === null ? b : b === null || likelihood(a) <= likelihood(b) ? a : b;

/** A set as needles: cut to their length, without those that hold another; null if it is no help. */
function asNeeds(exact: readonly string[] | null): readonly string[] | null {
	if (exact === null) return null;
	const short = [...new Set(exact.map((one) => one.slice(0, longest)))];
	const needs = short.filter((a) => !short.some((b) => b !== a && a.includes(b)));
	return needs.some((one) => one === '' || one === ' ') ? null : needs;
}

const needsOf = (part: Part) => better(asNeeds(part.exact), part.needs);

/** Every joining of one of `a` and one of `b`; null where there are too many. */
const joined = (a: readonly string[], b: readonly string[]) =>
	a.length * b.length > most
		? null
		: [...new Set(a.flatMap((head) => b.map((tail) => head + tail)))];

function inSequence(parts: readonly Part[]): Part {
	let exact: readonly string[] = [''];
	let whole = true;
	let needs: readonly string[] | null = null;
	for (const part of parts) {
		const next = part.exact && joined(exact, part.exact);
		if (next) {
			exact = next;
			continue;
		}
		whole = false;
		needs = better(better(needs, asNeeds(exact)), part.needs);
		exact = part.exact ?? [''];
	}
	return whole ? { exact, needs: null } : { exact: null, needs: better(needs, asNeeds(exact)) };
}

function oneOf(parts: readonly Part[]): Part {
	const exact = parts.flatMap((part) => part.exact ?? []);
	if (parts.every((part) => part.exact) && exact.length <= most)
		return { exact: [...new Set(exact)], needs: null };
	const needs = parts.map(needsOf);
	const all = needs.flatMap((each) => each ?? []);
	const known = needs.every((each) => each !== null) && all.length <= most;
	return { exact: null, needs: known ? asNeeds(all) : null };
}

function repeated(part: Part, least: number, limit: number): Part {
	const times = Array.from({ length: least }, () => part);
	if (limit > 4 || part.exact === null)
		return { exact: null, needs: least > 0 ? needsOf(inSequence(times)) : null };
	const maybe = oneOf([nothing, part]);
	return inSequence([...times, ...Array.from({ length: limit - least }, () => maybe)]);
}

/** Reads the source of an expression; anything that it does not know is taken as "any text". */
class Reader {
	#at = 0;
	readonly #source: string;

	constructor(source: string) {
		this.#source = source;
	}

	any(): Part {
		const branches = [this.#sequence()];
		while (this.#source[this.#at] === '|') {
			this.#at++;
			branches.push(this.#sequence());
		}
		return branches.length === 1 ? (branches[0] as Part) : oneOf(branches);
	}

	#sequence(): Part {
		const parts: Part[] = [];
		while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string))
			parts.push(this.#counted(this.#one()));
		return inSequence(parts);
	}

	#counted(part: Part): Part {
		const mark = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.#source.slice(this.#at));
		if (mark === null) return part;
		this.#at += mark[0].length;
		if (mark[0].startsWith('*')) return repeated(part, 0, Infinity);
		if (mark[0].startsWith('+')) return repeated(part, 1, Infinity);
		if (mark[0].startsWith('?')) return repeated(part, 0, 1);
		const least = Number(mark[1]);
		return repeated(part, least, mark[2] ? Number(mark[3] || Infinity) : least);
	}

	#one(): Part {
		const char = this.#source[this.#at++] as string;
		if (char === '(') return this.#group();
		if (char === '[') return this.#class();
		if (char === '\\') return this.#escaped();
		if (char === '^' || char === '$') return nothing;
		return char === '.' ? anything : { exact: [folded(char)], needs: null };
	}

	#group(): Part {
		const mark = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.#source.slice(this.#at))?.[0] ?? '';
		this.#at += mark.length;
		const inner = this.any();
		this.#at++;
		return /[=!]$/.test(mark) ? nothing : inner;
	}

	#escaped(): Part {
		const char = this.#source[this.#at++] as string;
		if (char === 'b' || char === 'B') return nothing;
		if (char === 'd') return { exact: ['0'], needs: null };
		if (char === 's') return { exact: [' '], needs: null };
		if (char === 'u') {
			const code = Number.parseInt(this.#source.slice(this.#at, this.#at + 4), 16);
			this.#at += 4;
			return { exact: [folded(String.fromCharCode(code))], needs: null };
		}
		if (char === 'p' || char === 'P') {
			this.#at = this.#source.indexOf('}', this.#at) + 1;
			return anything;
		}
		if (char === 'n' || char === 't' || char === 'f' || char === 'r')
			return { exact: [' '], needs: null };
		return /\w/.test(char) ? anything : { exact: [char], needs: null };
	}

	#class(): Part {
		const end = /^(?:\\.|[^\]\\])*/.exec(this.#source.slice(this.#at))?.[0] ?? '';
		this.#at += end.length + 1;
		if (end.startsWith('^') || /\\[wSDWupP]|[^\\]-./.test(end.replace(/^-/, ''))) {
			return /^0-9$/.test(end) ? { exact: ['0'], needs: null } : anything;
		}
		const chars = [
			...end
				.replace(/\\d/g, '0')
				.replace(/\\[snt]/g, ' ')
				.replaceAll('\\', '')
		];
		return chars.length > 12 ? anything : { exact: [...new Set(chars.map(folded))], needs: null };
	}
}

/**
 * Pieces of text one of which any match of an expression has, in the form of `folded`; null where there
 * are none that would help. The case of letters is left out of account, as are the places of words.
 */
export function needlesOf({ source }: RegExp): readonly string[] | null {
	return needsOf(new Reader(source).any());
}
