import type { Basis } from './metric.ts';

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/**
 * An ISO date in words, `30 September 2025`, whatever the reader's time zone; a month or a year where
 * no more is known.
 */
export function formatDate(day: string): string {
	const [year, month, date] = day.split('-');
	const name = month === undefined ? '' : months[Number(month) - 1];
	if (!/^\d{4}$/.test(year ?? '') || name === undefined) throw new Error(`invalid date: ${day}`);
	return [date && String(Number(date)), name, year].filter(Boolean).join(' ');
}

/** What a period is, in words: a day, or the year that ends on it. */
export function formatPeriod(end: string, basis: Basis): string {
	return basis === 'on-day' ? formatDate(end) : `year to ${formatDate(end)}`;
}

/** When in every year the periods of a series end, in words: `30 September`, `years to 31 March`. */
export function formatEnding(end: string, basis: Basis): string {
	const day = formatDate(end).slice(0, -' 2025'.length);
	return basis === 'on-day' ? day : `years to ${day}`;
}

/** The calendar year in which a period ends. */
export function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}

/** Whole days from one ISO date to a later one. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

/** The first and last day of a date known to the day, the month or the year. */
export function spanOf(date: string): { start: string; end: string } {
	const [year, month, day] = date.split('-');
	if (day !== undefined) return { start: date, end: date };
	if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
	const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return { start: `${date}-01`, end: `${date}-${String(last).padStart(2, '0')}` };
}

/** The first day of the year that ends on an ISO date: `2024-10-01` for `2025-09-30`. */
export function startOfYear(end: string): string {
	const [year = 0, month = 1, day = 1] = end.split('-').map(Number);
	return new Date(Date.UTC(year - 1, month - 1, day + 1)).toISOString().slice(0, 10);
}

/** The same day some years later, or earlier where `years` is negative; 29 February becomes 1 March. */
export function addYears(day: string, years: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}
