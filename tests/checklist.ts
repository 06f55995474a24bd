/** A test as the checklist names it: its file, and its title or how that begins. */
export type NamedTest = readonly [file: string, title: string];

interface Row {
	row: number;
	id: string;
	/** What holds where the row passes. */
	holds: string;
	/** A row without which nothing is released. */
	gate?: true;
}

/** A row that tests show. */
export interface Shown extends Row {
	/** The least number that passes, and what is counted. */
	least: number;
	of: string;
	/** Tests that state the number or, where none of them does, are counted themselves. */
	shownBy: readonly NamedTest[];
	/** Tests that have to pass too. */
	besides?: readonly NamedTest[];
	/** What of the row nothing shows yet, so that it cannot pass. */
	misses?: string;
}

/** A row about something that is not there; its tests show what stands in its place. */
export interface NotApplicable extends Row {
	notApplicable: string;
	besides?: readonly NamedTest[];
}

/** A row that nothing shows yet. */
export interface Unshown extends Row {
	unshown: string;
}

/** A row that takes a person. */
export interface Person extends Row {
	steps: readonly string[];
}

export type ChecklistRow = Shown | NotApplicable | Unshown | Person;

const noQuestions = 'readers cannot put questions of their own to the engine';
const pages = 'tests/pages.e2e.ts';
const barriers = 'tests/barriers.e2e.ts';
const sizes = 'tests/sizes.e2e.ts';
const alternatives = 'tests/alternatives.e2e.ts';
const engine = 'src/routes/(asking)/engine.e2e.ts';
const wasm = 'src/lib/data/session-wasm.browser.test.ts';
const compare = 'src/routes/(asking)/compare/compare.e2e.ts';
const around = 'src/routes/(asking)/before-and-after/before-and-after.e2e.ts';
const evidence = 'src/routes/(asking)/evidence/evidence.e2e.ts';
const search = 'src/routes/search/search.e2e.ts';
const takeAway = 'src/routes/(asking)/take-away.e2e.ts';
const hosts = 'tests/hosts.e2e.ts';
const engineHosts = 'tests/engine-hosts.e2e.ts';
const published = 'src/lib/data/queries/published-figures.test.ts';
const roundTrip = 'src/lib/export/round-trip.test.ts';
const dataSet = 'scripts/data-set.test.ts';
const layers = 'tests/layers.test.ts';

/**
 * Why the figures and pages can be trusted, row by row, in the order of what a figure and a reader
 * meet. `scripts/checklist.ts` sets beside each what a run of the tests reached.
 */
export const checklist = [
	{
		row: 1,
		id: 'formulas',
		holds: 'No text in a CSV or a workbook runs as a formula',
		gate: true,
		least: 545,
		of: 'hostile texts, in both formats',
		shownBy: [[roundTrip, 'runs no text as a formula']],
		besides: [['src/lib/export/csv.test.ts', 'never starts a text cell like a formula']]
	},
	{
		row: 2,
		id: 'numbers',
		holds: 'A number reads back from a CSV and a workbook as it was, as a number',
		gate: true,
		least: 10_000,
		of: 'numbers, negative ones among them',
		shownBy: [[roundTrip, 'gives every number back']],
		besides: [['src/lib/export/observations.test.ts', 'keeps a value a number']]
	},
	{
		row: 3,
		id: 'encoding',
		holds: 'Names of any script read back as they were, from UTF-8 with its mark and CRLF',
		least: 200,
		of: 'names',
		shownBy: [[roundTrip, 'gives names of every script back']],
		besides: [['src/lib/export/csv.test.ts', 'writes UTF-8 with its mark']]
	},
	{
		row: 4,
		id: 'engine-network',
		holds: 'Statements in the engine reach no other host and undo no setting',
		gate: true,
		least: 60,
		of: 'statements said to the engine of a page, past the page',
		shownBy: [[engineHosts, 'tells no other host anything, whatever the engine is told']],
		besides: [
			[engineHosts, 'would tell other hosts much'],
			[wasm, 'refuses: '],
			[hosts, 'asks no other host']
		]
	},
	{
		row: 5,
		id: 'policy-alone',
		holds: 'The content policy alone keeps engine, page and worker from every other host',
		gate: true,
		least: 60,
		of: 'statements said to an engine that is not locked',
		shownBy: [[engineHosts, 'tells no other host anything by its policy alone']],
		besides: [
			[engineHosts, 'would tell other hosts much'],
			[hosts, 'tells no other host anything'],
			[hosts, 'logs what a page without a policy tells'],
			[pages, 'refuses a script that is not its own']
		]
	},
	{
		row: 6,
		id: 'poison',
		holds: 'No statement changes what a chart draws',
		gate: true,
		notApplicable: `${noQuestions}; the command-line one opens the data read-only`,
		besides: [['scripts/sql.test.ts', 'cannot change the data set']]
	},
	{
		row: 7,
		id: 'runaway',
		holds: 'A question without end is ended at its deadline, and the next is answered',
		notApplicable: `${noQuestions}; every question has a deadline`,
		besides: [[wasm, 'ends a question at its deadline']]
	},
	{
		row: 8,
		id: 'stop',
		holds: 'A question is stopped when it is no longer wanted',
		notApplicable: `${noQuestions}; the pages give a question up when another is asked`,
		besides: [[wasm, 'gives a question up when told to']]
	},
	{
		row: 9,
		id: 'memory',
		holds: 'Memory that runs out is said, and the next question is answered',
		least: 3,
		of: 'questions that need too much',
		shownBy: [[wasm, 'says that memory ran out']]
	},
	{
		row: 10,
		id: 'types',
		holds: 'Every type of value arrives as what it is',
		notApplicable: `${noQuestions}; the types that the query modules use are compared in row 50`,
		besides: [[wasm, 'returns decimals and big numbers']]
	},
	{
		row: 11,
		id: 'capped',
		holds: 'An answer of millions of rows is cut, and says so',
		notApplicable: noQuestions
	},
	{
		row: 12,
		id: 'addresses',
		holds: 'A hostile address shows a page, runs no script and throws nothing',
		gate: true,
		least: 600,
		of: 'addresses of all asking pages',
		shownBy: [['tests/hostile-addresses.e2e.ts', 'shows a page for hostile addresses']],
		besides: [
			['src/lib/domain/view.test.ts', 'is total'],
			[search, 'takes what is typed for text']
		]
	},
	{
		row: 13,
		id: 'view-round-trip',
		holds: 'A view is the same after its address was written and read',
		least: 10_000,
		of: 'random views',
		shownBy: [['src/lib/domain/view.test.ts', 'reads back every view that it writes']],
		besides: [
			['src/lib/domain/before-after-view.test.ts', 'reads back every view that it writes'],
			['src/lib/domain/journeys-view.test.ts', 'reads back every view that it writes'],
			['src/lib/domain/evidence-view.test.ts', 'writes the shortest string']
		]
	},
	{
		row: 14,
		id: 'bound',
		holds: 'No value that a question is given is read as SQL, and no SQL is put together',
		gate: true,
		least: 1000,
		of: 'hostile values, none of which finds a row',
		shownBy: [['src/lib/data/queries/bound-values.test.ts', 'finds nothing for a hostile value']],
		besides: [
			[published, 'binds what it is given'],
			[layers, 'refuses SQL that is put together'],
			[wasm, 'binds values']
		]
	},
	{
		row: 15,
		id: 'no-auto-run',
		holds: 'SQL in an address does not run by itself',
		notApplicable: `${noQuestions}; no address holds SQL`
	},
	{
		row: 16,
		id: 'old-links',
		holds:
			'An address of an older data version shows the values of today and what was revised since',
		least: 20,
		of: 'addresses of other pages, measures, councils, years and days',
		shownBy: [['src/routes/(asking)/old-links.e2e.ts', 'says what was revised since: ']],
		besides: [
			['src/routes/(asking)/data-version.e2e.ts', ''],
			['src/lib/domain/data-version.test.ts', '']
		]
	},
	{
		row: 17,
		id: 'names',
		holds: 'A hostile name in the data is text in every table, chart and export',
		gate: true,
		least: 30,
		of: 'names',
		shownBy: [['src/lib/components/hostile-names.svelte.test.ts', 'shows hostile names as text']],
		besides: [
			['tests/hostile-names.test.ts', 'draws and exports hostile names as text'],
			[layers, 'refuses raw HTML'],
			['src/lib/export/picture.test.ts', 'keeps text text']
		]
	},
	{
		row: 18,
		id: 'policy',
		holds: 'No page breaks its content policy or asks another host',
		least: 23,
		of: 'pages of every kind',
		shownBy: [[hosts, 'asks no other host']],
		besides: [[pages, 'refuses a script that is not its own']]
	},
	{
		row: 19,
		id: 'data-faults',
		holds: 'Data that does not arrive whole is named and not shown, and Try again recovers',
		gate: true,
		least: 30,
		of: 'faults of the data files',
		shownBy: [
			[engine, 'says what is wrong and recovers: manifest'],
			[engine, 'says what is wrong and recovers: database'],
			['src/lib/data/fetch.test.ts', 'says which way it failed'],
			['src/lib/data/fetch.test.ts', 'recovers by itself']
		]
	},
	{
		row: 20,
		id: 'engine-faults',
		holds: 'An engine that does not arrive whole is named, and Try again recovers',
		gate: true,
		least: 10,
		of: 'faults of the engine files',
		shownBy: [
			[engine, 'says what is wrong and recovers: worker'],
			[engine, 'says what is wrong and recovers: wasm']
		]
	},
	{
		row: 21,
		id: 'nth-request',
		holds: 'Loading recovers whichever request fails',
		least: 4,
		of: 'requests that fail in turn',
		shownBy: [[engine, 'loads though the n-th request fails']]
	},
	{
		row: 22,
		id: 'bit-flips',
		holds: 'A file with one flipped bit is refused before it is used',
		least: 200,
		of: 'flips at random places',
		shownBy: [['src/lib/data/fetch.test.ts', 'refuses a file with any one bit flipped']]
	},
	{
		row: 23,
		id: 'worker-death',
		holds: 'A worker that dies in the middle of a question is replaced, and the view comes back',
		least: 20,
		of: 'deaths, at each message of a question',
		shownBy: [['src/routes/(asking)/worker-death.e2e.ts', 'comes back with the ']],
		besides: [
			[wasm, 'starts another when one was killed'],
			[wasm, 'leaves no question pending'],
			[engine, 'replaces a worker that died']
		]
	},
	{
		row: 24,
		id: 'offline',
		holds: 'A page keeps its answer and says so when the network is slow or gone',
		least: 4,
		of: 'situations',
		shownBy: [
			[engine, 'says that the device is offline'],
			[engine, 'shows how many bytes'],
			[compare, 'answers, and gives the CSV, without a network'],
			[takeAway, 'still makes workbook and zip']
		]
	},
	{
		row: 25,
		id: 'no-script',
		holds: 'Text, tables and CSV are there without JavaScript and without WebAssembly',
		least: 9,
		of: 'tests of pages',
		shownBy: [
			[engine, 'says so where there is no WebAssembly'],
			[pages, 'every kind of page has its text'],
			[pages, 'a council with no figure'],
			[evidence, 'a page is whole'],
			[search, 'the form leads to a page'],
			['src/routes/(reading)/metrics/metrics.e2e.ts', ''],
			['src/routes/(reading)/councils/councils.e2e.ts', '']
		]
	},
	{
		row: 26,
		id: 'new-version',
		holds: 'A tab that was open before the site was renewed still works, with one load at most',
		least: 10,
		of: 'clicks and changes in an old tab',
		shownBy: [['tests/renewed-site.e2e.ts', '']]
	},
	{
		row: 27,
		id: 'stale',
		holds: 'What is painted is what the address asks for, after quick changes too',
		least: 1000,
		of: 'quick changes at random',
		shownBy: [
			[
				'src/routes/(asking)/quick-changes.e2e.ts',
				'paints what the address asks for after every burst'
			]
		],
		besides: [
			[compare, "never shows another question's figures"],
			[compare, 'loses no change']
		]
	},
	{
		row: 28,
		id: 'storage',
		holds: 'Two tabs and a full or forbidden storage change nothing',
		least: 4,
		of: 'situations without an error',
		shownBy: [['tests/storage.e2e.ts', '']]
	},
	{
		row: 29,
		id: 'bombs',
		holds: 'Documents that mean harm end with a reason, and the others are read',
		gate: true,
		least: 11,
		of: 'hostile documents',
		shownBy: [['scripts/extract.test.ts', 'end: ']],
		besides: [
			['scripts/extract.test.ts', 'do not stop the reading of the others'],
			['scripts/extract.test.ts', 'gives up on a document that takes too long'],
			['scripts/documents/pool.test.ts', 'gives up on a document that fills the memory']
		]
	},
	{
		row: 30,
		id: 'extractor-fuzz',
		holds:
			'Minutes are read however they are damaged: no crash, no hang, no answer out of schema, and few expressions tried on a sentence',
		gate: true,
		least: 100_000,
		of: 'damaged pieces of minutes',
		shownBy: [
			['scripts/documents/mutations.test.ts', 'reads pieces of minutes however they are damaged']
		],
		besides: [
			['scripts/documents/mutations.test.ts', 'reads minutes however they are damaged'],
			['scripts/documents/mutations.test.ts', 'reads minutes of a hundred thousand characters'],
			['scripts/documents/mutations.test.ts', 'tries few expressions on ordinary minutes'],
			['src/lib/extraction/extract.property.test.ts', 'reads any text']
		]
	},
	{
		row: 31,
		id: 'parser-fuzz',
		holds:
			'A damaged document of any format gives a text or a reason, a damaged release rows or faults',
		least: 35_000,
		of: 'damaged documents and releases, 5,000 of each of seven formats',
		shownBy: [
			['scripts/documents/damaged.test.ts', 'gives a text or a reason for any damage'],
			['scripts/releases/damaged-release.test.ts', 'gives rows or faults for any damage']
		]
	},
	{
		row: 32,
		id: 'archive-names',
		holds: 'No name inside an archive leads out of it',
		least: 12,
		of: 'names of files',
		shownBy: [['scripts/documents/read.test.ts', 'takes an archive that holds a file named']]
	},
	{
		row: 33,
		id: 'active-documents',
		holds: 'Nothing in a document runs or is asked for, and hidden text is told',
		least: 10,
		of: 'documents that would, each with a server that counts requests',
		shownBy: [['scripts/documents/active.test.ts', 'runs nothing and asks for nothing']],
		besides: [
			['scripts/documents/read.test.ts', 'runs nothing, opens nothing'],
			['scripts/documents/read.test.ts', 'leaves hidden text out']
		]
	},
	{
		row: 34,
		id: 'expressions',
		holds: 'No expression that reads documents backtracks further than it reads',
		gate: true,
		least: 400,
		of: 'expressions, all that are written out or composed',
		shownBy: [
			['src/lib/extraction/expressions.test.ts', 'writes no expression'],
			['src/lib/extraction/expressions.test.ts', 'composes no expression']
		]
	},
	{
		row: 35,
		id: 'expressions-timed',
		holds: 'No expression takes over 100 ms on a hundred thousand characters made against it',
		least: 1000,
		of: 'expressions, all that there are, against each of which 30 texts are made',
		shownBy: [['tests/expression-attacks.test.ts', 'comes to an end on what is made against']]
	},
	{
		row: 36,
		id: 'unicode',
		holds: 'Look-alike characters and forms change no figure that is read',
		least: 3000,
		of: 'snippets in a variant that changes them; at least 99.5% of each variant are read the same',
		shownBy: [['src/lib/extraction/look-alikes.test.ts', 'reads the same from']],
		besides: [['src/lib/extraction/extract.test.ts', 'reads over a page break']]
	},
	{
		row: 37,
		id: 'inert',
		holds: 'Words that ask something of their reader change no figure',
		least: 100,
		of: 'documents with such words',
		shownBy: [['scripts/documents/mutations.test.ts', 'states the same whatever a document asks']]
	},
	{
		row: 38,
		id: 'symbols',
		holds: 'A symbol is never a zero, from the published file to rank, chart, table and CSV',
		gate: true,
		least: 12,
		of: 'symbols and ways to have no figure',
		shownBy: [['tests/symbols.test.ts', 'keeps from file to CSV that there is no figure']],
		besides: [
			['scripts/releases/open-data.test.ts', 'reads every symbol of'],
			['src/lib/components/SeriesTable.svelte.test.ts', 'says every symbol as a word'],
			['src/lib/charts/trend.test.ts', 'draws an unavailable year as a gap'],
			['src/lib/domain/rank.test.ts', 'lists who has no figure']
		]
	},
	{
		row: 39,
		id: 'not-a-number',
		holds: 'No page shows a division by zero, an infinity or a negative zero',
		least: 200,
		of: 'built pages',
		shownBy: [['tests/built-pages.e2e.ts', 'says no number that is none']],
		besides: [
			['src/lib/domain/number.test.ts', 'refuses '],
			['src/lib/domain/number.test.ts', 'never shows a negative zero']
		]
	},
	{
		row: 40,
		id: 'ranks',
		holds: 'Ranks and ties are the same from the site, from SQL and counted one by one',
		least: 10_000,
		of: 'random sets of figures',
		shownBy: [['tests/ranks.test.ts', 'ranks random figures as']],
		besides: [['src/lib/domain/standing.test.ts', 'agrees with DuckDB on the quartiles']]
	},
	{
		row: 41,
		id: 'rounding',
		holds: 'A figure is rounded once, the same in chart, table and words; the CSV is not rounded',
		least: 1000,
		of: 'figures between two roundings',
		shownBy: [['tests/rounding.test.ts', 'rounds the same']],
		besides: [['src/lib/domain/number.test.ts', 'rounds half away from zero']]
	},
	{
		row: 42,
		id: 'zones',
		holds: 'Time zone and locale change nothing that is built: no file of the data set, no page',
		least: 12,
		of: 'pairs of time zone and locale',
		shownBy: [[dataSet, 'builds the same tables in any time zone']],
		besides: [
			['tests/zones.e2e.ts', 'renders every kind of page'],
			['src/lib/domain/period.test.ts', 'says a date the same in every time zone']
		]
	},
	{
		row: 43,
		id: 'screening',
		holds: 'Every figure passes the checks that stop publication; each check has rows that trip it',
		gate: true,
		least: 25,
		of: 'checks with rows that trip them',
		shownBy: [['scripts/screen/checks.test.ts', 'trips: ']],
		besides: [
			['scripts/screen/checks.test.ts', 'finds nothing in the invented database'],
			['scripts/screen.test.ts', 'prints every check with its outcome'],
			['scripts/screen.test.ts', 'fails where a check refuses a row'],
			[published, 'passed every check that stops publication']
		]
	},
	{
		row: 44,
		id: 'drift',
		holds: 'A release that is laid out otherwise stops the reading, with row and column',
		least: 13,
		of: 'changes of a release',
		shownBy: [['scripts/releases/changed-release.test.ts', 'stops at ']]
	},
	{
		row: 45,
		id: 'reconcile',
		holds: 'Parts add up to totals and divide to rates, within rounding',
		least: 1,
		of: 'screening of the published figures',
		shownBy: [[published, 'passed every check that stops publication']],
		besides: [
			['scripts/releases/rates.test.ts', ''],
			[published, "adds nine regions to England's count"]
		]
	},
	{
		row: 46,
		id: 'provenance',
		holds: 'Every figure has a source, a date and a place in it',
		least: 100,
		of: '% of all rows of all tables that hold a figure, a grade or a statement',
		shownBy: [['src/lib/data/queries/provenance.test.ts', 'gives every row of every table']],
		besides: [['src/lib/export/observations.test.ts', 'carries source, locator']]
	},
	{
		row: 47,
		id: 'duplicates',
		holds:
			'What two lists or papers tell is kept once; what was revised is kept beside what it was',
		least: 20,
		of: 'tests of pairs',
		shownBy: [
			['scripts/releases/settle.test.ts', ''],
			['scripts/releases/release-changes.test.ts', ''],
			['scripts/releases/revisions.test.ts', ''],
			['scripts/documents/same.test.ts', '']
		]
	},
	{
		row: 48,
		id: 'atomic',
		holds: 'A build that is killed leaves the old data set or the new one, whole',
		gate: true,
		least: 50,
		of: 'random moments of being killed',
		shownBy: [[dataSet, 'leaves a whole set at 50 random moments']]
	},
	{
		row: 49,
		id: 'same-build',
		holds: 'Two builds of one input are the same, byte for byte, wherever they run',
		gate: true,
		least: 1,
		of: 'pair of builds, in other zone, locale and folder',
		shownBy: [[dataSet, 'builds the same tables in any time zone']],
		besides: [
			['src/lib/export/taken.test.ts', 'puts a table, its description and a README'],
			[dataSet, 'does nothing where the set already comes from the same input']
		]
	},
	{
		row: 50,
		id: 'native-and-wasm',
		holds: 'The engine in the browser answers as the native one does',
		least: 100,
		of: 'questions',
		shownBy: [[wasm, 'answers every query module']]
	},
	{
		row: 51,
		id: 'charts-unchanged',
		holds: 'No chart changes unseen',
		least: 300,
		of: 'addresses whose pictures were accepted',
		shownBy: [['tests/pictures.e2e.ts', 'draws what was accepted']],
		besides: [
			['src/lib/charts/trend.test.ts', 'draws an unavailable year as a gap'],
			['src/lib/charts/journey.test.ts', 'breaks the bands where another framework begins']
		]
	},
	{
		row: 52,
		id: 'axe',
		holds:
			'axe finds no barrier on any kind of page in any state, wide or narrow, in colours of its own or the reader’s, and leaves open nothing that is not judged',
		gate: true,
		least: 234,
		of: 'looks at pages in their states, widths and colours',
		shownBy: [[barriers, 'has no barrier']],
		besides: [
			[around, 'has no barrier'],
			[evidence, 'has no barrier'],
			['src/routes/embed/embed.e2e.ts', 'has no barrier']
		]
	},
	{
		row: 53,
		id: 'keyboard',
		holds: 'Every task can be done by keyboard alone',
		gate: true,
		least: 4,
		of: 'tasks',
		shownBy: [
			[compare, 'takes a reader from two councils to a CSV'],
			[around, 'asks again by keyboard'],
			[evidence, 'finds by keyboard'],
			[search, 'suggests on a reading page by keyboard']
		],
		besides: [
			['src/lib/components/AreaPicker.svelte.test.ts', 'adds a council by keyboard alone'],
			[pages, 'moves focus to the start'],
			['tests/focus.e2e.ts', 'shows where the focus is on every stop of the Tab key']
		]
	},
	{
		row: 54,
		id: 'reflow',
		holds:
			'No page scrolls sideways, cuts off a text or draws one over another at 320 pixels, at twice the size of text or with more spacing',
		least: 39,
		of: 'addresses, in both widths, with text of twice the size and with more spacing',
		shownBy: [[sizes, 'loses no text']]
	},
	{
		row: 55,
		id: 'alternatives',
		holds: 'Every chart says its numbers in words too, the same as its table has',
		least: 11,
		of: 'kinds of chart',
		shownBy: [
			[alternatives, 'says the numbers of its table in words'],
			[alternatives, 'says the grades of its table in words']
		],
		besides: [
			['src/lib/charts/trend.test.ts', 'says the same numbers in words'],
			['src/lib/charts/rank.test.ts', 'says in words where the chosen stand'],
			['src/lib/charts/distribution.test.ts', 'says the quartiles in words'],
			['src/lib/charts/before-after.test.ts', 'says the same in words'],
			['src/lib/charts/change-bars.test.ts', 'says the same in words'],
			['src/lib/charts/strip.test.ts', 'says in words what it draws'],
			['src/lib/charts/journey.test.ts', 'says that no overall grade was given'],
			['src/lib/components/Chart.svelte.test.ts', 'is one picture to a screen reader'],
			['src/lib/charts/palette.test.ts', 'tells twelve councils apart by more than colour']
		]
	},
	{
		row: 56,
		id: 'contrast',
		holds: 'Text has a contrast of 4.5 to 1, marks of 3 to 1, and targets are 24 pixels or more',
		least: 1_000,
		of: 'targets measured, wide and narrow',
		shownBy: [[sizes, 'loses no text']],
		besides: [
			[barriers, 'has no barrier'],
			['src/lib/charts/palette.test.ts', 'keeps text at 4.5 to 1'],
			['src/lib/charts/palette.test.ts', 'gets darker as grades get worse']
		]
	},
	{
		row: 57,
		id: 'screen-reader',
		holds: 'Ten tasks can be done with a screen reader',
		steps: [
			'Take NVDA with Firefox on Windows, and VoiceOver with Safari on a Mac or a phone.',
			'Without looking: find Luton, hear its caseload of the last year, its source and its gaps.',
			'On Compare: change the measure, add a council, hear that the answer changed, reach the table and the CSV.',
			'On Journeys, Before and after and Statements: hear the picture in words, then a row of the table.',
			'Search for “king”, and go to the second result. Note what was not said, or said twice.',
			'What Chromium hands to a screen reader in these tasks is recorded in `tests/flows/` and compared by `npx playwright test tests/flows.e2e.ts`; no person has heard it.'
		]
	},
	{
		row: 58,
		id: 'supply-chain',
		holds: 'The site loads nothing of others, and its packages have no known serious fault',
		least: 23,
		of: 'pages without a foreign request',
		misses:
			'known faults of packages, because only their registry knows them: run `npm audit` before a release',
		shownBy: [[hosts, 'asks no other host']],
		besides: [['tests/parts.test.ts', '']]
	},
	{
		row: 59,
		id: 'excel',
		holds: 'The CSV and the workbook open in Excel without a question, with numbers as numbers',
		steps: [
			'Download CSV and workbook of Compare and of Journeys; open both in Excel for Windows and for the web.',
			'Look for: no warning, names with accents and £ as they are, numbers to the right, dates as dates.',
			'Sum the column Value. Press Ctrl+T on the CSV. Open Formulas › Show formulas: there is none.',
			'Add the address of a published CSV with Data › From web, with the lines that the page gives.'
		]
	},
	{
		row: 60,
		id: 'safari',
		holds: 'All pages work in Safari and in Firefox',
		steps: [
			'Open every page of the menu in Safari on a Mac and on a phone, and in Firefox.',
			'On Compare: wait for the engine, change measure and councils, go back and forth, reload, print.',
			'Download CSV, workbook, zip and picture; copy the table and the address.',
			'Switch the network off and on again. Turn JavaScript off and look at every page once more.'
		]
	}
] as const satisfies readonly ChecklistRow[];

export type RowId = (typeof checklist)[number]['id'];

/** Every test that a row names. */
export function testsOf(row: ChecklistRow): readonly NamedTest[] {
	const { shownBy = [], besides = [] } = row as Partial<Shown>;
	return [...shownBy, ...besides];
}
