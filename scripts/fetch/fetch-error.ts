/** What can go wrong between a publisher's address and a file that can be read. */
export type FetchFault =
	| 'unreachable'
	| 'stalled'
	| 'too-slow'
	| 'server-error'
	| 'not-found'
	| 'refused'
	| 'truncated'
	| 'bad-gzip'
	| 'web-page'
	| 'wrong-type'
	| 'too-large'
	| 'foreign-host'
	| 'too-many-redirects'
	| 'not-listed'
	| 'changed-answer'
	| 'damaged-vintage';

/** In words, what to do about it, and whether asking again may help. */
const explanations: Record<FetchFault, readonly [what: string, advice: string, again: boolean]> = {
	unreachable: ['the publisher could not be reached', 'check the network and fetch again', true],
	stalled: ['the download stopped moving', 'fetch again later', true],
	'too-slow': ['the download took too long', 'fetch again later', true],
	'server-error': ['the publisher answered with an error', 'fetch again later', true],
	'not-found': [
		'the publisher has nothing there',
		"look up the new address on the publisher's page and write it in scripts/releases/publications.ts",
		false
	],
	refused: ['the publisher refused', 'open the address in a browser and see why', false],
	truncated: ['the file arrived incomplete', 'fetch again', true],
	'bad-gzip': ['the file arrived with damaged compression', 'fetch again', true],
	'web-page': [
		'the publisher sent a web page in place of the file',
		'open the address in a browser: it may have moved or be under repair',
		false
	],
	'wrong-type': [
		'the publisher sent another kind of file',
		'open the address in a browser; if the kind has changed, the reader must learn it',
		false
	],
	'too-large': [
		'the file is larger than any release so far',
		'look at it by hand; if it is right, raise `largest` in scripts/releases/publications.ts',
		false
	],
	'foreign-host': [
		'the publisher sent us to another host',
		"if that host is the publisher's, add it to `publisherHosts` in scripts/releases/publications.ts",
		false
	],
	'too-many-redirects': ['the publisher sent us round in circles', 'fetch again later', false],
	'not-listed': [
		'the publisher does not list the file',
		'look at the page and mend the title in scripts/releases/publications.ts',
		false
	],
	'changed-answer': [
		"the publisher's list has another form",
		'compare it with scripts/fetch/find-address.ts',
		false
	],
	'damaged-vintage': [
		'a kept file is not what was fetched',
		'move its folder away and fetch again',
		false
	]
};

/** A file that could not be fetched; `fault` says which way, `message` in words with what to do. */
export class FetchError extends Error {
	/** Whether the same question may be answered a moment later. */
	readonly again: boolean;

	constructor(
		readonly fault: FetchFault,
		detail: string,
		options?: ErrorOptions
	) {
		const [what, advice, again] = explanations[fault];
		super(`${what}: ${detail}\n  ${fault}: ${advice}`, options);
		this.name = 'FetchError';
		this.again = again;
	}
}
