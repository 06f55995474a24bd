import * as z from 'zod/mini';

/** A kebab-case id; the same in a file name, a column and a URL. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a kebab-case id'));

/** An ISO date, `2025-09-30`, that exists in the calendar. */
export const IsoDate = z.iso.date('is not a date of the form 2025-09-30');
