import { csvParseRows } from 'd3-dsv';
import { FetchError } from './fetch-error.ts';

/** The kinds of file that publishers offer. */
export type Format = 'csv' | 'ods' | 'xlsx' | 'json';

const bytesOfAnyKind = ['application/octet-stream', 'binary/octet-stream'];
const contentTypes: Record<Format, readonly string[]> = {
	csv: ['text/csv', 'application/csv', 'text/plain', ...bytesOfAnyKind],
	ods: ['application/vnd.oasis.opendocument.spreadsheet', ...bytesOfAnyKind],
	xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ...bytesOfAnyKind],
	json: ['application/json']
};

/**
 * Makes sure that bytes are of the kind that was asked for, and whole as far as the kind can tell.
 *
 * Errors: FetchError `web-page`, `wrong-type` or `truncated`.
 */
export function checkFormat(
	format: Format,
	contentType: string | null,
	bytes: Buffer,
	address: string
): void {
	const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
	const start = bytes.subarray(0, 256).toString('utf8');
	if (type === 'text/html' || /^\uFEFF?\s*<(?:!doctype|html)/i.test(start)) {
		throw new FetchError('web-page', address);
	}
	if (!contentTypes[format].includes(type)) {
		throw new FetchError('wrong-type', `${address}: ${type || 'no content type'}`);
	}
	if (bytes.length === 0) throw new FetchError('truncated', `${address}: no bytes`);
	if (format === 'csv') checkLastLine(bytes, address);
	if (format === 'ods' || format === 'xlsx') checkArchive(bytes, address);
}

/** A file that was cut off ends in a line with fewer cells than its header. */
function checkLastLine(bytes: Buffer, address: string): void {
	const rows = csvParseRows(bytes.toString('utf8'));
	const [columns, last] = [rows[0]?.length, rows.at(-1)?.length];
	if (rows.length < 2 || columns !== last) {
		const detail = `${address}: ends in line ${rows.length} with ${last} of ${columns} cells`;
		throw new FetchError('truncated', detail);
	}
}

/** Workbooks are zip archives: they begin with a mark and end in a list of what they hold. */
function checkArchive(bytes: Buffer, address: string): void {
	if (bytes.subarray(0, 2).toString('latin1') !== 'PK') {
		throw new FetchError('wrong-type', `${address}: is no workbook`);
	}
	if (bytes.subarray(-66_000).lastIndexOf('PK\u0005\u0006') < 0) {
		throw new FetchError('truncated', `${address}: the workbook has no end`);
	}
}
