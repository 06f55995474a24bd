/**
 * Tests of pages that run a second time on a small phone, by file, each by how its title begins: those
 * that set figures on the page beside a query, a file or a published number.
 */
export const narrowTests: Readonly<Record<string, readonly string[]>> = {
	'src/routes/(asking)/compare/compare.e2e.ts': [
		'shows the caseloads of five councils beside England',
		'takes a reader from two councils to a CSV',
		'answers, and gives the CSV, without a network once loaded',
		'shows what each rate divides',
		'draws a measure of another publication'
	],
	'src/routes/(asking)/compare/views.e2e.ts': [
		'answers alike before the engine is there and after',
		'leads from each figure in the sentences to its cell',
		'draws an index, inspections and everyone else on request',
		'keeps figures of another basis off the official axis'
	],
	'src/routes/(asking)/compare/side-by-side.e2e.ts': [
		'shows where councils stand among all',
		'walks along the councils by keyboard',
		'has a panel for each council on one scale',
		'sorts measures side by side by keyboard',
		'splits what moved into two parts'
	],
	'src/routes/(asking)/journeys/journeys.e2e.ts': [
		"shows BCP's journey from inadequate to good",
		'adds a council, keeps it in the address and gives the same grades as CSV',
		'finds councils in the list of all, by keyboard',
		'leads from a number of the matrix to its councils'
	],
	'src/routes/(asking)/before-and-after/before-and-after.e2e.ts': [
		'tells of Warwickshire',
		'withholds what fewer than five councils would make up',
		'gives the summary and every figure as CSV'
	],
	'src/routes/(asking)/evidence/evidence.e2e.ts': [
		'finds by keyboard what Devon said of its caseload',
		'keeps one verdict by its pill',
		'draws what councils stated until it is switched off'
	],
	'src/routes/(asking)/take-away.e2e.ts': ['gives the numbers on the screen as CSV'],
	'src/routes/(reading)/councils/councils.e2e.ts': ['marks a council and its ten neighbours'],
	'src/routes/(reading)/metrics/metrics.e2e.ts': ['tells what is counted'],
	'tests/pages.e2e.ts': ['every kind of page has its text, its table', 'a council with no figure']
};
