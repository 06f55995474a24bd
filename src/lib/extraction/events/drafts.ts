import type { OfstedEvent } from '../../domain/finding.ts';
import type { Setting } from '../facts.ts';
import type { DateSpan } from '../grammar/dates.ts';
import { evidenceOf } from '../grammar/evidence.ts';
import type { Mapped } from '../layout/mapped.ts';
import { datedFields } from './event-dates.ts';
import type { Judged } from './grades.ts';
import type { Draft } from './merge.ts';
import type { EventMention } from './mentions.ts';

const frameworks: readonly [NonNullable<OfstedEvent['framework']>, RegExp][] = [
	['ILACS', /\bILACS?\b|inspection of local authority children's services/i],
	['SIF', /\bSIF\b|\bsingle inspection\b/i],
	['JTAI', /\bJTAI\b|joint targeted area inspection/i]
];
/** Where a sentence stands: the number of its passage, and what that is read with. */
export interface Place {
	sentence: Mapped;
	setting: Setting;
	at: number;
}

/** Adds what was judged to an inspection that has no judgement yet. */
export function give(event: OfstedEvent, judged: Judged): void {
	if (event.event_type !== 'inspection') return;
	event.overall ??= judged.overall;
	if (Object.keys(judged.lanes).length > 0)
		event.sub_judgements = { ...judged.lanes, ...event.sub_judgements };
}

/** What is told of an event beside its mention. */
interface Told {
	date: DateSpan | null;
	status?: OfstedEvent['status'];
	judged?: Judged | null;
	about: string;
	published?: readonly DateSpan[];
}

/** An event of a sentence, to be merged with what other sentences tell of it. */
export function draft(
	{ sentence, setting, at }: Place,
	mention: EventMention,
	{ date, status = 'occurred', judged = null, about, published = [] }: Told
): Draft {
	const event: OfstedEvent = {
		event_type: mention.type,
		framework:
			mention.type === 'inspection'
				? (frameworks.find(([, pattern]) => pattern.test(sentence.text))?.[0] ?? null)
				: null,
		...datedFields(date),
		published: /inspection|visit/.test(mention.type)
			? (published.find(({ from }) => from !== null)?.from ?? null)
			: null,
		sequence: mention.sequence,
		overall: null,
		sub_judgements: null,
		status
	};
	if (judged) give(event, judged);
	const ends = [mention, ...(date ? [date] : []), ...(judged ? [judged] : [])];
	const span = {
		start: Math.min(...ends.map(({ start }) => start)),
		end: Math.max(...ends.map(({ end }) => end))
	};
	return {
		at,
		month: date && !date.dated && date.from ? date.from.slice(5, 7) : null,
		event,
		fact: {
			kind: 'ofsted-event',
			metric: 'ofsted-event',
			value: null,
			unit: null,
			qualifier: status === 'planned' ? 'planned' : 'exact',
			precision: null,
			value_low: null,
			value_high: null,
			as_of: event.date_start,
			as_of_basis: date ? `'${date.words}'` : 'no date',
			period: null,
			about,
			scope: null,
			direction: null,
			...evidenceOf(setting.document, sentence, span, mention),
			ofsted: event
		}
	};
}
