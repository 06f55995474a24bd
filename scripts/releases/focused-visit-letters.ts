import { csvParseRows } from 'd3-dsv';
import { holdsOn } from '#lib/domain/area.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import { IsoDate } from '#lib/domain/id.ts';
import { inspectionId, Theme, themes } from '#lib/domain/inspection.ts';
import type { AreaIndex } from './area-index.ts';
import type { Outcomes } from './ofsted-table.ts';

const header = ['urn', 'council', 'published', 'visit_start', 'theme', 'pages'];

/**
 * Reads a list of the letters that Ofsted published after focused visits (.csv): one line a letter,
 * scraped, with the first day of the visit as the letter has it and the theme where a list of Ofsted's
 * names it. A visit whose letter gives no day is known by the day of its letter.
 *
 * Errors: DataError with every fault: another header, a council or number of Ofsted's that is not known
 * or not of one council, a date that is none, an unknown theme, a visit that is listed twice.
 */
export function readLetters(
	file: string,
	text: string,
	source: string,
	index: AreaIndex
): Outcomes {
	const [head = [], ...lines] = csvParseRows(text);
	if (head.join() !== header.join()) {
		const problem = `header is ${head.join()} and not ${header.join()}`;
		throw new DataError([{ file, line: 1, column: null, problem }]);
	}
	const faults: Fault[] = [];
	const outcomes: Outcomes = { inspections: [], judgements: [] };
	const seen = new Set<string>();
	lines.forEach((cells, at) => {
		const line = at + 2;
		const cell = (column: string) => cells[header.indexOf(column)] ?? '';
		const fault = (column: string, problem: string) => faults.push({ file, line, column, problem });
		const published = cell('published');
		const started = cell('visit_start') || null;
		for (const column of ['published', 'visit_start'] as const) {
			const isDate = IsoDate.safeParse(cell(column)).success;
			if (!isDate && !(column === 'visit_start' && started === null)) {
				fault(column, `is not a date: ${cell(column) || 'empty'}`);
				return;
			}
		}
		if (started !== null && started > published) {
			fault('published', `is before the visit of ${started}: ${published}`);
		}
		const day = started ?? published;
		const area = index
			.byName(cell('council'))
			.find((named) => named.type === 'council' && holdsOn(named, day));
		if (area === undefined) {
			fault('council', `is not a council on ${day}: ${cell('council') || 'empty'}`);
			return;
		}
		const owner = index.byCode('ofsted-urn', cell('urn'));
		if (owner ? owner.area !== area.area : area.valid_to === null) {
			fault('urn', `is not a number of ${area.area}: ${cell('urn') || 'empty'}`);
		}
		const theme = Theme.options.find((option) => themes[option] === cell('theme')) ?? null;
		if (theme === null && cell('theme') !== '') fault('theme', `is not known: ${cell('theme')}`);
		const of = {
			area: area.area,
			framework: 'ilacs',
			type: 'focused-visit',
			started,
			published
		} as const;
		const inspection = inspectionId(of);
		if (seen.has(inspection)) fault('visit_start', `repeats ${inspection}`);
		seen.add(inspection);
		outcomes.inspections.push({
			inspection,
			...of,
			theme,
			url: `https://reports.ofsted.gov.uk/provider/44/${cell('urn')}`,
			standing: 'unconfirmed',
			note: null,
			source,
			locator: `line ${line}`
		});
	});
	if (faults.length > 0) throw new DataError(faults);
	return outcomes;
}
