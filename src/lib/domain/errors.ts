/** One bad place in an input file: a path, a line (header is line 1), a column and what is wrong. */
export interface Fault {
	file: string;
	line: number | null;
	column: string | null;
	problem: string;
}

/** Input that does not fit its schema: lists every fault as `file:line: column problem`. */
export class DataError extends Error {
	constructor(readonly faults: readonly Fault[]) {
		const lines = faults.map(
			({ file, line, column, problem }) =>
				`${file}${line === null ? '' : `:${line}`}: ${column === null ? '' : `${column} `}${problem}`
		);
		super(lines.join('\n'));
		this.name = 'DataError';
	}
}

/** A query that failed, with the SQL that was asked. */
export class QueryError extends Error {
	constructor(
		message: string,
		readonly sql: string,
		options?: ErrorOptions
	) {
		super(message, options);
		this.name = 'QueryError';
	}
}

/** What can go wrong between the address of the engine or the data set and a running database. */
export type EngineFault =
	| 'offline'
	| 'unreachable'
	| 'not-found'
	| 'server-error'
	| 'not-data'
	| 'truncated'
	| 'corrupt'
	| 'stalled'
	| 'no-webassembly'
	| 'engine-start'
	| 'out-of-memory'
	| 'no-answer'
	| 'renewed';

const explanations: Record<EngineFault, string> = {
	offline: 'this device is offline',
	unreachable: 'the server could not be reached',
	'not-found': 'a file is missing on the server',
	'server-error': 'the server answered with an error',
	'not-data': 'the server sent a web page in place of the file',
	truncated: 'the file arrived incomplete',
	corrupt: 'the file arrived changed and was not used',
	stalled: 'the download stopped moving',
	'no-webassembly': 'this browser does not run WebAssembly',
	'engine-start': 'the query engine did not start',
	'out-of-memory': 'the question needs more memory than this page allows',
	'no-answer': 'the query engine stopped answering',
	renewed: 'the site was renewed after this page was opened'
};

/** The query engine could not be started or reached; `fault` says which way, `message` in words. */
export class EngineError extends Error {
	constructor(
		readonly fault: EngineFault,
		detail = '',
		options?: ErrorOptions
	) {
		super(detail ? `${explanations[fault]}: ${detail}` : explanations[fault], options);
		this.name = 'EngineError';
	}
}
