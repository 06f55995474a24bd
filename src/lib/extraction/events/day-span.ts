import { dayOf, monthNumber, monthPattern } from '../grammar/calendar.ts';

/** First and last day of a span as ISO dates, and where its words stand in the text. */
export interface DaySpan {
	first: string;
	last: string;
	start: number;
	end: number;
}

const numeric = /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/.source;
const joint = String.raw`\s*(?:,|-|–|—|\bto\b|\band\b|\buntil\b|&)\s*(?:(?:and|to)\s+)?`;
const weekday = /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?/.source;
const day = `${weekday}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,\\d)`;
const partOfDay = `${day}(?:\\s+(?:of\\s+)?(${monthPattern})\\b(?:,?\\s+(\\d{4})\\b)?)?`;
const run = new RegExp(
	`\\b(?:${numeric}|${partOfDay})(?:${joint}(?:${numeric}|${partOfDay})){0,7}`,
	'gi'
);
const part = new RegExp(`${numeric}|${partOfDay}`, 'gi');

/**
 * The first span of days in a text that names a month: `5 to 16 December 2022`, `29 and 30 September,
 * and 1 October 2020`, `14/09/2017 – 15/09/2017`. A month or a year that is said once holds for the
 * days before it; `year` is taken where none is said. Null where there is no such span or a day that
 * the calendar does not have.
 */
export function firstDaySpan(text: string, year: string | null = null): DaySpan | null {
	for (const match of text.matchAll(run)) {
		const days = daysOf(match[0], year);
		const [first] = days;
		const last = days.at(-1);
		if (first === undefined || last === undefined) continue;
		return { first, last, start: match.index, end: match.index + match[0].length };
	}
	return null;
}

function daysOf(words: string, said: string | null): string[] {
	let year = said;
	let month: number | null = null;
	const days: string[] = [];
	for (const found of [...words.matchAll(part)].toReversed()) {
		const [, numericDay, numericMonth, numericYear, wordDay, wordMonth, wordYear] = found;
		if (numericMonth !== undefined) month = Number(numericMonth);
		if (wordMonth !== undefined) {
			const named = monthNumber(wordMonth);
			// `28 November to 9 January 2018` began in the year before the one that is said.
			if (wordYear === undefined && month !== null && named > month && year !== null) {
				year = String(Number(year) - 1);
			}
			month = named;
		}
		year = wordYear ?? numericYear?.padStart(4, '20') ?? year;
		const iso = month && year && dayOf(Number(year), month, Number(numericDay ?? wordDay));
		if (!iso) return [];
		days.unshift(iso);
	}
	return days;
}
