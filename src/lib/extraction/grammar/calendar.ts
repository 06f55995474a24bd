const names =
	'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
/** Month names as minutes spell them, in calendar order, with the abbreviations that are no word. */
export const monthPattern = `${names}|${names.toUpperCase()}`;

const starts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month from its name, 1 to 12. */
export function monthNumber(name: string): number {
	return starts.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A month as `2021-03`. Months outside 1 to 12 roll into the years around. */
export function monthOf(year: number, month: number): string {
	const whole = year * 12 + month - 1;
	return `${Math.floor(whole / 12)}-${two((((whole % 12) + 12) % 12) + 1)}`;
}

/** How many days a month `2021-02` has. */
export function daysIn(month: string): number {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** The last day of a month `2021-02`. */
export function lastDay(month: string): string {
	return `${month}-${two(daysIn(month))}`;
}

/** A day, or null where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): string | null {
	if (month < 1 || month > 12 || year < 1990 || year > 2060) return null;
	const name = monthOf(year, month);
	return day >= 1 && day <= daysIn(name) ? `${name}-${two(day)}` : null;
}

/** A month some months before or after another. */
export function monthsFrom(month: string, by: number): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return monthOf(year, number + by);
}

/** Months from one to another, whole. */
export function monthsBetween(from: string, to: string): number {
	const [a = 0, b = 1] = from.split('-').map(Number);
	const [c = 0, d = 1] = to.split('-').map(Number);
	return (c - a) * 12 + d - b;
}

/** The year in which the financial year of a month begins: 2020 for `2021-02`. */
export function financialYear(month: string): number {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return number >= 4 ? year : year - 1;
}

/** First and last month of a financial quarter, 1 being April to June. */
export function quarterMonths(startYear: number, quarter: number): [string, string] {
	const first = monthOf(startYear, 4 + (quarter - 1) * 3);
	return [first, monthsFrom(first, 2)];
}
