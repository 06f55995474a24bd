import type { Fact } from '../../domain/finding.ts';
import type { Link } from './frames/reading.ts';
import type { Entry } from './mentions.ts';
import type { NumberSpan } from './numbers.ts';
import type { Role } from './roles.ts';
import { nearby, scopeOf } from './scopes.ts';
import { sifted } from './sifted.ts';

const ofWhole = sifted(
	/\b(?:of (?:which|whom|these|those|them)|of the (?:\d[\d,]*|children|cases|total)|including)\b/i
);

/** The part of the whole that a sentence opens with: "Of the children in foster care, 18%". */
const leadingPart = sifted(
	/\bof (?:the |our |all )?((?:children|those|young people|care leavers) in [a-z ]{4,40}), $/i
);

/** A figure with its metric, its part, and those told before it in its sentence. */
interface Told {
	link: Link;
	role: Role;
	/** The metric that is stated, where that is not the link's. */
	entry: Entry;
	/** The figure before it in the sentence. */
	before: Link | undefined;
	/** The fact that was stated last in the sentence. */
	last: Fact | undefined;
}

/** Whether a figure is of a place that is named right behind it: "12 in Northtown". */
const placedBehind = /^ (?:in|for|within|across) (?:the |our )?[A-Z]/;

/** The place, team or kind that a figure is of, within what its metric counts; null for all of it. */
export function figureScope(
	text: string,
	numbers: readonly NumberSpan[],
	{ link, role, entry, before, last }: Told
): string | null {
	const { number, span, frame } = link;
	const chained = frame === 'chain';
	const i = numbers.indexOf(number);
	const from = numbers[i - 1]?.end ?? 0;
	const to = numbers[i + 1]?.start ?? text.length;
	const behind = text.slice(number.end);
	const near = nearby(
		text,
		chained ? number : span,
		chained && placedBehind.test(behind) ? number.start : Math.max(0, from - 1),
		to
	);
	const said = text.slice(Math.min(span.start, number.start), Math.max(span.end, number.end));
	const tail = (near.split(said)[1] ?? '').split(/,| and /)[0]?.slice(0, 40) ?? '';
	const whose =
		/^(?: \([^)]{1,20}\))? of (?:whom|which|them|these)\b[^.,;]{0,50}/.exec(behind)?.[0] ?? '';
	const lead = leadingPart.exec(text.slice(0, span.start), text)?.[1] ?? '';
	const own = scopeOf(
		entry.words,
		chained ? near : `${lead} ${said}${tail}${whose}`,
		near,
		nearby(text, { start: number.end, end: number.end }, number.end, to)
	);
	const goesOn = chained && own === null && role.qualifier !== 'comparator';
	const scope = link.part ?? (goesOn ? (last?.scope ?? null) : own);
	if (scope !== null) return scope;
	const joint =
		entry.words.metric === 'social-worker-leavers' &&
		last?.metric === 'social-workers-recruited' &&
		!/work|staff/i.test(said);
	if (joint && last.scope !== null) return last.scope;
	const isPart =
		frame === 'verb' &&
		ofWhole.test(text.slice(Math.max(0, number.start - 14), number.end + 20), text) &&
		entry.words.measure === 'count' &&
		before?.entry === entry;
	return isPart ? 'part' : null;
}
