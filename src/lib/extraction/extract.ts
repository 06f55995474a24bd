import type { Alias, Area, AreaCode } from '../domain/area.ts';
import type { Extraction } from '../domain/finding.ts';

/** The areas that a document can be about, with their names and codes; read from data by the caller. */
export interface AreaNames {
	areas: readonly Area[];
	aliases: readonly Alias[];
	codes: readonly AreaCode[];
}

/** What the caller knows and the document may not say: the council's area and the day of the meeting. */
export interface Told {
	areas: AreaNames;
	council?: Area['area'];
	date?: string;
}

/**
 * What the minutes of one meeting, or one item of them, state about children's services.
 *
 * Pure and total: the same text gives the same answer, and any text gives one.
 */
export function extract(text: string, told: Told): Extraction {
	const area = told.areas.areas.find(({ area: id }) => id === told.council);
	return {
		council: area?.name ?? null,
		council_code: null,
		committee: null,
		meeting_date: told.date ?? null,
		status: text.trim() === '' ? 'nothing-found' : 'read',
		facts: [],
		checks: []
	};
}
