import type { DateSpan } from './dates.ts';
import { sifted } from './sifted.ts';

const atInspection = sifted(
	/\b(?:at|by) the time of (?:the|that|its) (?:(?:last|previous|ofsted) )*inspection\b/i
);

/** The dates of a sentence, with that of the inspection where the sentence is dated by it. */
export function withInspection(
	text: string,
	dates: readonly DateSpan[],
	inspected: string | null
): readonly DateSpan[] {
	const match = atInspection.exec(text);
	if (match === null || inspected === null) return dates;
	const start = match.index;
	const end = start + match[0].length;
	const date: DateSpan = {
		kind: 'month',
		start,
		end,
		words: match[0],
		from: inspected,
		to: inspected,
		asOf: inspected,
		dated: true
	};
	return [...dates, date].sort((a, b) => a.start - b.start);
}
