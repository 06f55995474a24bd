import type { AreaCode } from '#lib/domain/area.ts';
import { DataError } from '#lib/domain/errors.ts';
import type { Inspection, Judgement } from '#lib/domain/inspection.ts';
import type { Observation } from '#lib/domain/observation.ts';
import type { AreaIndex } from './area-index.ts';
import { readCodes, type CodeUse } from './area-recodes.ts';
import { readOverview } from './ilacs-overview.ts';
import { historySheet, inYear2025, readOutcomes } from './ofsted-outcomes.ts';
import { readWorkforce } from './workforce.ts';

/** The only hosts that are asked, those that a publisher redirects to included. */
export const publisherHosts: readonly string[] = [
	'api.education.gov.uk',
	'explore-education-statistics.service.gov.uk',
	'content.explore-education-statistics.service.gov.uk',
	'www.gov.uk',
	'assets.publishing.service.gov.uk',
	'raw.githubusercontent.com'
];

/**
 * Where the newest file of a publication is found: by the title of a data set of Explore Education
 * Statistics (with the catalogue's id of its file, for when the API does not list it); by the title
 * of an attachment on the newest page of that title in a GOV.UK collection; or at one address.
 */
export type Whereabouts =
	| { by: 'ees'; publication: string; dataSet: string; dataSetFile: string }
	| { by: 'govuk'; collection: string; page: RegExp; attachment: RegExp }
	| { by: 'address'; address: string };

/** What one release states, in the tables of `data/`; a table that it does not fill is empty. */
export interface ReleaseRows {
	observations: readonly Observation[];
	inspections: readonly Inspection[];
	judgements: readonly Judgement[];
}

/** The areas that a reader finds its lines by. */
export interface KnownAreas {
	index: AreaIndex;
	codes: readonly AreaCode[];
}

/** A publication that is refreshed: where it is, what its file is called and how it is read. */
export interface Publication {
	/** Ids of its sources are this and the edition: `workforce-2025`. */
	publication: string;
	from: Whereabouts;
	format: 'csv' | 'ods' | 'xlsx';
	/** Name under which a fetched file is kept, and what names a file given by hand may have. */
	file: string;
	names: RegExp;
	/** Bytes above which a file is held to be a mistake. */
	largest: number;
	/** Errors: DataError with every fault, where header, symbols, areas or grades have changed. */
	read(file: string, bytes: Buffer, source: string, areas: KnownAreas): ReleaseRows;
	/** The ONS code that each line gives its area, where the publication prints one. */
	readCodes?(bytes: Buffer): CodeUse[];
}

const nothing: ReleaseRows = { observations: [], inspections: [], judgements: [] };

/** Every publication that is refreshed. */
export const publications: readonly Publication[] = [
	{
		publication: 'workforce',
		from: {
			by: 'ees',
			publication: "Children's social work workforce",
			dataSet:
				'1. Indicators (in post, starters, leavers, agency workers, vacancies, caseload and absence)',
			dataSetFile: 'bd4d8c04-716a-4447-af3d-677aa3223917'
		},
		format: 'csv',
		file: 'csww-indicators.csv',
		names: /^csww.*\.csv$/i,
		largest: 10_000_000,
		read: (file, bytes, source, { index }) => ({
			...nothing,
			observations: readWorkforce(file, bytes.toString('utf8'), source, index)
		}),
		readCodes
	},
	{
		publication: 'ofsted-outcomes',
		from: {
			by: 'govuk',
			collection: 'childrens-social-care-statistics',
			page: /children.s social care in england \d{4}|local authority.*inspection.*outcomes/i,
			attachment: /local authority inspection outcomes/i
		},
		format: 'ods',
		file: 'la-inspection-outcomes.ods',
		names: /^la[-_]inspection.*\.ods$/i,
		largest: 10_000_000,
		read: (file, bytes, source, areas) => {
			const release = { file, bytes, source, ...areas };
			const lists = [historySheet, inYear2025].map((sheet) => readOutcomes(release, sheet));
			return {
				...nothing,
				inspections: lists.flatMap(({ inspections }) => inspections),
				judgements: lists.flatMap(({ judgements }) => judgements)
			};
		}
	},
	{
		publication: 'ilacs-overview',
		from: {
			by: 'address',
			address:
				'https://raw.githubusercontent.com/data-to-insight/ofsted-ilacs-scrape-tool/main/ofsted_csc_ilacs_overview.xlsx'
		},
		format: 'xlsx',
		file: 'ilacs-overview.xlsx',
		names: /ilacs[-_]overview.*\.xlsx$/i,
		largest: 10_000_000,
		read: (file, bytes, source, { index }) => ({
			...nothing,
			...readOverview(file, bytes, source, index)
		})
	}
];

/**
 * Reads a release that may be anything. Errors: DataError, where it has changed or is no file of its
 * format at all.
 */
export function readRelease(
	{ publication, format, read }: Publication,
	file: string,
	bytes: Buffer,
	areas: KnownAreas
): ReleaseRows {
	try {
		return read(file, bytes, publication, areas);
	} catch (error) {
		if (error instanceof DataError || format === 'csv') throw error;
		const problem = `cannot be opened as ${format}: ${(error as Error).message}`;
		throw new DataError([{ file, line: null, column: null, problem }]);
	}
}
