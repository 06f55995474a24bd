import { yearOf } from './period.ts';
import type { Metric, Theme } from './metric.ts';
import type { Series } from './series.ts';

/** Why councils have no figures of a theme for a year, as the publisher gives it. */
export interface GapNote {
	areas: readonly string[];
	theme: Theme;
	year: number;
	reason: string;
	/** Where the publisher says so. */
	source: string;
	locator: string;
}

/** Every reason that a publisher gives for figures that are missing whole. */
export const gapNotes: readonly GapNote[] = [
	{
		areas: ['kensington-and-chelsea', 'westminster'],
		theme: 'Workforce',
		year: 2025,
		reason:
			'could not provide data for 2025 after a cyberattack in November 2025 on their information systems',
		source: 'lait-2026-04',
		locator: 'data dictionary, measure 287, Description'
	}
];

/** The notes on gaps that some lines show, each with the names of the councils that are among them. */
export function gapNotesOf(
	series: readonly Series[],
	{ theme }: Pick<Metric, 'theme'>
): { note: GapNote; names: string[] }[] {
	return gapNotes.flatMap((note) => {
		const names = series.flatMap(({ area, years }) => {
			const isGap = years.some(
				({ day, point }) => yearOf(day) === note.year && point?.value == null
			);
			return note.areas.includes(area.area) && isGap ? [area.name] : [];
		});
		return note.theme === theme && names.length > 0 ? [{ note, names: [...new Set(names)] }] : [];
	});
}
