import type { Fact } from '../domain/finding.ts';
import type { Setting } from './facts.ts';
import { evidenceOf } from './grammar/evidence.ts';
import type { Entry } from './grammar/mentions.ts';
import { tendenciesOf } from './grammar/qualitative.ts';
import { nearby, scopeOf } from './grammar/scopes.ts';
import type { Mapped } from './layout/mapped.ts';

/**
 * What a sentence says of metrics without a figure: "vacancies have fallen". `figured` are metrics that it
 * has figures of, and `facts` what it states of them.
 */
export function tendencyFacts(
	sentence: Mapped,
	setting: Setting,
	open: readonly Entry[],
	figured: ReadonlySet<Entry>,
	facts: readonly Fact[]
): Fact[] {
	const { text, at } = sentence;
	const apart = tendenciesOf(text, open).filter(
		({ entry, span }) =>
			!figured.has(entry) &&
			!facts.some(
				({ metric, start, end }) =>
					metric === entry.words.metric ||
					(start < (at[span.end - 1] ?? 0) && end > (at[span.start] ?? 0))
			)
	);
	const told: Fact[] = [];
	for (const { entry, direction, span, scope } of apart) {
		const [start, end] = [at[span.start] ?? 0, at[span.end - 1] ?? 0];
		if (told.some((fact) => fact.start < end && fact.end > start)) continue;
		told.push({
			kind: 'metric',
			metric: entry.words.metric,
			value: null,
			unit: null,
			qualifier: 'qualitative',
			precision: null,
			value_low: null,
			value_high: null,
			as_of: setting.reported?.asOf ?? setting.meeting,
			as_of_basis: setting.meeting ? 'meeting date' : 'date of the meeting not known',
			period: null,
			about: 'self',
			scope:
				scope ??
				scopeOf(
					entry.words,
					text.slice(span.start, span.end + 30),
					nearby(text, span, 0, text.length)
				),
			direction,
			...evidenceOf(setting.document, sentence, span, span),
			ofsted: null
		});
	}
	return told;
}
