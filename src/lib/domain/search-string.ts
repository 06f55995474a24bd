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

/** The chosen areas, at most `mostAreas`; null where the parameter is missing or names none that is. */
export function readAreas(
	params: URLSearchParams,
	isArea: (id: string) => boolean,
	reject: Reject
): string[] | null {
	if (!params.has('areas')) return null;
	const asked = list(params, 'areas');
	const known = asked.filter(isArea);
	asked.filter((id) => !isArea(id)).forEach((id) => reject('areas', id));
	known
		.slice(mostAreas)
		.forEach((id) => reject('areas', `${id} (more than ${mostAreas} councils)`));
	const isGarbage = asked.length > 0 && known.length === 0;
	return isGarbage ? null : known.slice(0, mostAreas);
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
