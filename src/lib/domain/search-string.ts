/** A part of an address that could not be used, as a reader would name it. */
export interface NotUnderstood {
	part: string;
	value: string;
}

/** A view that an address asks for, and what of the address was left aside. */
export interface ReadView<View> {
	view: View;
	notUnderstood: NotUnderstood[];
}

/** How many councils a view holds; more would be a tangle of lines. */
export const mostAreas = 12;

/** How many councils a reader's own group holds. */
export const mostInGroup = 20;

const longestSearch = 4000;
const longestQuote = 60;

/** Takes a part of an address that is left aside. */
export type Reject = (part: string, value: string) => void;

/** Keeps what is rejected, quoted short. */
export function rejectInto(notUnderstood: NotUnderstood[]): Reject {
	return (part, value) => {
		const quote = value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value;
		notUnderstood.push({ part, value: quote });
	};
}

/** The parameters of a query string; those that are not `known`, or all of one too long, are rejected. */
export function readSearch(
	search: string,
	known: readonly string[]
): { params: URLSearchParams; notUnderstood: NotUnderstood[] } {
	const notUnderstood: NotUnderstood[] = [];
	const reject = rejectInto(notUnderstood);
	if (search.length > longestSearch) {
		reject('address', `longer than ${longestSearch} characters`);
		return { params: new URLSearchParams(), notUnderstood };
	}
	const params = new URLSearchParams(search);
	for (const name of new Set(params.keys())) {
		if (!known.includes(name)) reject(name.slice(0, longestQuote), params.get(name) ?? '');
	}
	return { params, notUnderstood };
}

/** The ids of a parameter, each once, whether with commas or repeated. */
export function list(params: URLSearchParams, name: string): string[] {
	const ids = params.getAll(name).flatMap((value) => value.split(','));
	return [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))];
}

/** The areas of a list, at most `most`; null where the parameter is missing or names none that is. */
export function readAreas(
	params: URLSearchParams,
	isArea: (id: string) => boolean,
	reject: Reject,
	name = 'areas',
	most = mostAreas
): string[] | null {
	if (!params.has(name)) return null;
	const asked = list(params, name);
	const known = asked.filter(isArea);
	asked.filter((id) => !isArea(id)).forEach((id) => reject(name, id));
	known.slice(most).forEach((id) => reject(name, `${id} (more than ${most} councils)`));
	const isGarbage = asked.length > 0 && known.length === 0;
	return isGarbage ? null : known.slice(0, most);
}

/** The one of the options that a parameter names; undefined where it is missing or names none. */
export function readOne<T extends string | number>(
	params: URLSearchParams,
	name: string,
	options: readonly T[],
	reject: Reject
): T | undefined {
	const asked = params.get(name);
	const found = options.find((option) => String(option) === asked);
	if (found === undefined && asked) reject(name, asked);
	return found;
}

/** Whether a parameter has the one value that turns it on. */
export function readFlag(
	params: URLSearchParams,
	name: string,
	on: string,
	reject: Reject
): boolean {
	return readOne(params, name, [on], reject) === on;
}

/** A year of this century, or null. */
export function readYear(params: URLSearchParams, name: string, reject: Reject): number | null {
	const text = params.get(name);
	if (text === null || text === '') return null;
	if (/^20\d\d$/.test(text)) return Number(text);
	reject(name, text);
	return null;
}

/** Whether two lists are the same in the same order. */
export function sameList(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((id, at) => id === other[at]);
}

/** Parts as a query string with its `?`; empty where there is none. */
export function asSearch(parts: readonly string[]): string {
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
