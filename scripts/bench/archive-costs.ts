/** A number that is not known: the least, the likely and the most that it is taken to be, and why. */
export interface Assumption {
	what: string;
	range: Range;
	why: string;
}
type Range = readonly [low: number, likely: number, high: number];

const ofsted = 'measured on 32 reports and letters of Ofsted, on average';
const guessed = 'assumed; no count of it was found';
const price = 'assumed for 2026 from what hosts usually ask; look it up before deciding';

/** What a national archive of minutes is reckoned from. */
export const assumptions = {
	councils: {
		what: 'Councils',
		range: [153, 153, 317],
		why: 'children’s services: `data/areas.csv`; most: every principal council of England, assumed'
	},
	committees: {
		what: 'Committees a council',
		range: [2, 3, 15],
		why: `children’s scrutiny, cabinet and corporate parenting; most: all of them; ${guessed}`
	},
	meetings: { what: 'Meetings a committee and year', range: [5, 7, 9], why: guessed },
	documents: {
		what: 'Documents a meeting',
		range: [3, 8, 12],
		why: `minutes, agenda and reports; ${guessed}`
	},
	years: { what: 'Years', range: [5, 15, 20], why: 'how far back council sites reach; assumed' },
	pdf: { what: 'kB of a PDF', range: [150, 305, 1000], why: `305: ${ofsted}; most: with scans` },
	text: {
		what: 'kB of its text',
		range: [7, 30, 60],
		why: `five whole minutes have 6.5 kB on average, Ofsted’s reports 38 kB (${ofsted})`
	},
	reading: {
		what: 'Processor seconds to read a PDF',
		range: [0.2, 0.38, 1],
		why: `0.38: ${ofsted}, 0.31 s in the middle`
	},
	extracting: {
		what: 'Processor milliseconds to extract from 10 kB of text',
		range: [20, 37, 50],
		why: '37: measured on minutes'
	},
	pause: {
		what: 'Seconds between two documents of one council’s site',
		range: [1, 5, 10],
		why: 'politeness; all councils at once'
	},
	findings: {
		what: 'Findings a document',
		range: [0.1, 0.5, 2],
		why: 'most: what 218 pages chosen for their figures have; most pages have none; assumed'
	},
	row: {
		what: 'Bytes of a finding and its document in Parquet',
		range: [100, 180, 300],
		why: '91 and 86: `finding.parquet` and `document.parquet` of this data set, a row'
	},
	reviewed: {
		what: 'Share of findings that a person looks at',
		range: [0.05, 0.25, 1],
		why: 'a sample; what disagrees with a check; every one; assumed'
	},
	look: { what: 'Seconds of a look', range: [20, 60, 120], why: guessed },
	wage: { what: '£ an hour of a reviewer, all costs', range: [18, 25, 40], why: price },
	storage: { what: '£ a GB and month, object store', range: [0.005, 0.02, 0.03], why: price },
	processor: { what: '£ a processor hour', range: [0.01, 0.03, 0.06], why: price },
	server: { what: '£ a month, server with 4 cores and 16 GB', range: [15, 40, 120], why: price }
} as const satisfies Record<string, Assumption>;
export type AssumptionName = keyof typeof assumptions;
type Values = Record<AssumptionName, number>;

/** A line of the reckoning: what it is, how it comes about in words, and from one value of each. */
interface Line {
	what: string;
	how: string;
	of: (a: Values) => number;
}

const yearly = (a: Values) => a.councils * a.committees * a.meetings * a.documents;
const all = (a: Values) => yearly(a) * a.years;
const seconds = (a: Values) => a.reading + ((a.text / 10) * a.extracting) / 1000;
const gigabytes = (a: Values, documents: number) => (documents * (a.pdf + a.text)) / 1e6;
const hours = (a: Values, documents: number) => (documents * seconds(a)) / 3600;
const looks = (a: Values, documents: number) =>
	(documents * a.findings * a.reviewed * a.look) / 3600;
const machines = (a: Values, documents: number) =>
	hours(a, documents) * a.processor + gigabytes(a, all(a)) * a.storage * 12 + a.server * 12;

const lines: readonly Line[] = [
	{
		what: 'Documents a year',
		how: 'councils × committees × meetings × documents',
		of: yearly
	},
	{ what: 'Documents in all', how: '× years', of: all },
	{ what: 'GB of PDFs', how: '× kB of a PDF', of: (a) => (all(a) * a.pdf) / 1e6 },
	{ what: 'GB of texts', how: '× kB of its text', of: (a) => (all(a) * a.text) / 1e6 },
	{ what: 'Findings', how: '× findings a document', of: (a) => all(a) * a.findings },
	{
		what: 'MB of tables in Parquet',
		how: 'findings × bytes',
		of: (a) => (all(a) * a.findings * a.row) / 1e6
	},
	{
		what: 'Days to fetch all',
		how: 'documents of one council × pause',
		of: (a) => ((all(a) / a.councils) * a.pause) / 86_400
	},
	{
		what: 'Processor hours to read and extract all',
		how: 'documents × (reading + text × extracting)',
		of: (a) => hours(a, all(a))
	},
	{
		what: 'Processor hours for each new year',
		how: 'the same, of a year',
		of: (a) => hours(a, yearly(a))
	},
	{
		what: 'Hours of review, all',
		how: 'findings × share × seconds of a look',
		of: (a) => looks(a, all(a))
	},
	{
		what: '£ of machines, first year',
		how: 'processor hours, 12 months of storage and server',
		of: (a) => machines(a, all(a))
	},
	{
		what: '£ of machines, each further year',
		how: 'the same, reading one new year',
		of: (a) => machines(a, yearly(a))
	},
	{
		what: '£ of review, all',
		how: 'hours × wage',
		of: (a) => looks(a, all(a)) * a.wage
	},
	{
		what: '£ of review, each further year',
		how: 'the same, of one new year',
		of: (a) => looks(a, yearly(a)) * a.wage
	}
];

const number = (value: number) =>
	new Intl.NumberFormat('en-GB', { maximumSignificantDigits: value < 1 ? 2 : 3 }).format(value);
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/**
 * The assumptions and what follows from them, as two tables of Markdown. `changed` takes the place of
 * all three values of an assumption.
 */
export function archiveCosts(changed: Partial<Values> = {}): string {
	const names = Object.keys(assumptions) as AssumptionName[];
	const rangeOf = (name: AssumptionName): Range => {
		const value = changed[name];
		return value === undefined ? assumptions[name].range : [value, value, value];
	};
	const columns = [0, 1, 2].map(
		(at) => Object.fromEntries(names.map((name) => [name, rangeOf(name)[at]])) as Values
	);
	return [
		row('name', 'assumption', 'low', 'likely', 'high', 'why'),
		row('---', '---', '--:', '--:', '--:', '---'),
		...names.map((name) =>
			row(
				`\`${name}\``,
				assumptions[name].what,
				...rangeOf(name).map(number),
				changed[name] === undefined ? assumptions[name].why : 'as asked'
			)
		),
		'',
		row('it follows', 'low', 'likely', 'high', 'how'),
		row('---', '--:', '--:', '--:', '---'),
		...lines.map(({ what, how, of }) => row(what, ...columns.map((a) => number(of(a))), how)),
		''
	].join('\n');
}
