/** First and last day of a span as ISO dates, and where its words stand in the text. */
export interface DaySpan {
	first: string;
	last: string;
	start: number;
	end: number;
}

const months = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];

const numeric = /(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)/.source;
const month = months.join('|');
const joint = /\s*(?:,|-|–|—|\bto\b|\band\b|\buntil\b|&)\s*(?:(?:and|to)\s+)?/.source;
const weekday = /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?/.source;
const day = `${weekday}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,\\d)`;
const partOfDay = `${day}(?:\\s+(?:of\\s+)?(${month})\\b(?:,?\\s+(\\d{4})\\b)?)?`;
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
	let monthNumber: number | null = null;
	const days: string[] = [];
	for (const found of [...words.matchAll(part)].toReversed()) {
		const [, numericDay, numericMonth, numericYear, wordDay, wordMonth, wordYear] = found;
		if (numericMonth !== undefined) monthNumber = Number(numericMonth);
		if (wordMonth !== undefined) {
			const named = months.indexOf(wordMonth.toLowerCase()) + 1;
			// `28 November to 9 January 2018` began in the year before the one that is said.
			if (wordYear === undefined && monthNumber !== null && named > monthNumber && year !== null) {
				year = String(Number(year) - 1);
			}
			monthNumber = named;
		}
		year = wordYear ?? numericYear?.padStart(4, '20') ?? year;
		const iso = isoDay(year, monthNumber, Number(numericDay ?? wordDay));
		if (iso === null) return [];
		days.unshift(iso);
	}
	return days;
}

function isoDay(year: string | null, monthNumber: number | null, dayNumber: number): string | null {
	if (year === null || monthNumber === null) return null;
	const iso = `${year}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
	const time = Date.parse(`${iso}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
