import { lexicon } from '../lexicon/index.ts';
import type { Words } from '../lexicon/words.ts';
import { sifted, type Sifted } from './sifted.ts';
import { overlap, type Span } from './spans.ts';

/** The words of a metric, compiled once. */
export interface Entry {
	words: Words;
	stems: Sifted;
	subject: Sifted | null;
	counted: Sifted | null;
	stated: Sifted | null;
	nouns: Sifted | null;
	verbs: Sifted | null;
	active: Sifted | null;
	units: Sifted | null;
	trend: Sifted | null;
	refuse: Sifted | null;
	context: RegExp | null;
	among: Sifted | null;
}

/** Where a sentence names a metric before its figure. */
export interface Mention extends Span {
	entry: Entry;
}

const compiled = (
	source: string | undefined,
	flags = 'i',
	wrap = (s: string) => `\\b(?:${s})(?![\\w-])`
) =>
	source === undefined
		? null
		: sifted(
				new RegExp(
					wrap(
						source
							.replaceAll('looked after', 'looked[- ]after')
							.replaceAll('cared for', 'cared[- ]for')
					),
					flags
				)
			);

/** Every metric's words, ready to be matched. */
export const entries: readonly Entry[] = lexicon.map((words) => ({
	words,
	stems: sifted(new RegExp(words.stems, 'i')),
	subject: compiled(words.subject, 'gi'),
	counted: compiled(words.counted, 'gi'),
	stated: compiled(words.stated),
	nouns: compiled(words.nouns),
	verbs: compiled(words.verbs),
	active: compiled(words.verbs, 'i', (s) => `\\b(?:${s})(?: [a-z'-]+){0,3}\\s*$`),
	units: compiled(words.units, 'i', (s) => `^(?:${s})\\b`),
	trend: compiled(words.trend?.[0], 'gi'),
	refuse: compiled(words.refuse, 'gi'),
	among: compiled(words.among?.[0]),
	context: compiled(words.context, 'i', (s) => `(?:${s})`)?.pattern ?? null
}));

const byMetric = new Map(entries.map((entry) => [entry.words.metric, entry]));

const families: readonly (readonly string[])[] = [
	['social-worker-vacancies', 'social-worker-vacancy-rate'],
	['agency-social-workers', 'agency-social-worker-rate'],
	['permanent-social-workers', 'permanent-social-worker-rate'],
	['children-looked-after', 'children-looked-after-rate'],
	['child-protection-plans', 'child-protection-plan-rate'],
	['referrals', 'referral-rate'],
	['children-placed-over-20-miles', 'children-placed-over-20-miles-rate'],
	['audits-completed', 'audits-completed-rate'],
	['audits-graded-good', 'audits-graded-good-rate'],
	['audits-graded-inadequate', 'audits-graded-inadequate-rate']
];

/** The metric of the same thing in another measure: the rate of a count. Null where there is none. */
export function sibling(entry: Entry, measure: Words['measure']): Entry | null {
	if (entry.words.measure === measure) return entry;
	const family = families.find((ids) => ids.includes(entry.words.metric)) ?? [];
	const others = family.map((id) => byMetric.get(id));
	return others.find((other) => other?.words.measure === measure) ?? null;
}

/** Whether two metrics are of the same thing. */
export function related(a: Entry, b: Entry): boolean {
	return a === b || sibling(a, b.words.measure) === b;
}

/** Where the near misses of a metric stand in a sentence. */
export function refusals(entry: Entry, text: string): readonly Span[] {
	return entry.refuse?.spans(text) ?? [];
}

/** A line that opens with what it counts: "Care leavers: 143". */
const labels = /^[^:.;\d]{4,60}:/;

/**
 * The metrics that a sentence names, from left to right. Of two that overlap the longer stands,
 * unless both are of the same thing.
 */
export function mentionsOf(text: string, open: readonly Entry[]): Mention[] {
	const found: Mention[] = [];
	for (const entry of open) {
		if (entry.subject === null) continue;
		const spans = entry.subject.spans(text);
		if (spans.length === 0) continue;
		const refused = refusals(entry, text);
		for (const span of spans) {
			if (span.end > span.start && !refused.some((other) => overlap(span, other)))
				found.push({ ...span, entry });
		}
	}
	for (const entry of labels.test(text) ? open : []) {
		if (entry.counted === null) continue;
		const [span] = entry.counted.spans(text);
		if (span?.start !== 0 || !/^:/.test(text.slice(span.end))) continue;
		if (refusals(entry, text).some((other) => overlap(span, other))) continue;
		if (!found.some((other) => other.entry === entry && overlap(other, span)))
			found.push({ ...span, entry });
	}
	const longest = found.filter(
		(a) =>
			!found.some(
				(b) =>
					b !== a &&
					overlap(a, b) &&
					!related(a.entry, b.entry) &&
					b.end - b.start > a.end - a.start
			)
	);
	return longest.sort((a, b) => a.start - b.start);
}

/** What a heading or the name of a row is of, where that is one thing alone; empty where it is not. */
export function topicsOf(heading: string): Entry[] {
	if (heading.length > 70) return [];
	const open = entries.filter(
		({ stems, context }) => stems.test(heading) && (context === null || context.test(heading))
	);
	const named = mentionsOf(heading, open).map(({ entry }) => entry);
	const [first] = named;
	return first && named.every((entry) => related(first, entry)) ? [...new Set(named)] : [];
}

/** The children whom an item is of by its heading, where that names nothing else. */
export function childrenOf(heading: string): Entry[] {
	return /^[\w .:-]{0,14}(?:children|young people|looked|cla|lac|cic)\b/i.test(heading) &&
		heading.length < 50
		? topicsOf(heading).filter(({ words }) =>
				/^children-looked|^child-protection/.test(words.metric)
			)
		: [];
}
