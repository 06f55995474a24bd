import * as z from 'zod/mini';

/** A kebab-case id; the same in a file name, a column and a URL. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a kebab-case id'));

/** A day, a month or a year, as precisely as it is known: `2025-09-30`, `2024-02` or `2025`. */
export const PartialDate = z
	.string()
	.check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'is not a date, a month or a year'));

/** An ISO date, `2025-09-30`, that exists in the calendar. */
export const IsoDate = z.iso.date('is not a date of the form 2025-09-30');
