import { parseArgs } from 'node:util';
import { IsoDate } from '#lib/domain/id.ts';
import type { AreaNames } from '#lib/extraction/extract.ts';
import { limits } from './limits.ts';
import { plain } from './table.ts';

const usage = `usage: npm run --silent extract -- [options] FILE|FOLDER|URL…
  --json                print {"documents":[…]}
  --council SLUG        the council of every document, as in data/areas.csv
  --date YYYY-MM-DD     the day of every meeting
  --seconds N           the longest that one document may take (${limits.seconds})
  --private-addresses   fetch from private and local addresses too`;

/** A command that is not understood; the message ends with how it is used. */
export class UsageError extends Error {
	constructor(problem: string, options?: ErrorOptions) {
		super(`${problem}\n${usage}`, options);
	}
}

/**
 * What the command line asks for. `areas` are those that a document can be about.
 *
 * Errors: UsageError.
 */
export function askedFor(areas: AreaNames) {
	const { values, positionals } = parsed();
	const { council, date } = values;
	const seconds = Number(values.seconds);
	if (positionals.length === 0) throw new UsageError('no document is named');
	if (
		council !== undefined &&
		!areas.areas.some((a) => a.area === council && a.type === 'council')
	) {
		throw new UsageError(`unknown council: ${plain(council)}`);
	}
	if (date !== undefined && !IsoDate.safeParse(date).success) {
		throw new UsageError(`invalid date: ${plain(date)}`);
	}
	if (!(seconds > 0)) throw new UsageError(`invalid seconds: ${plain(values.seconds)}`);
	return {
		names: positionals,
		isJson: values.json,
		seconds,
		allowsPrivate: values['private-addresses'],
		told: { areas, ...(council && { council }), ...(date && { date }) }
	};
}

function parsed() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				json: { type: 'boolean', default: false },
				council: { type: 'string' },
				date: { type: 'string' },
				seconds: { type: 'string', default: String(limits.seconds) },
				'private-addresses': { type: 'boolean', default: false }
			}
		});
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new UsageError(error.message, { cause: error });
	}
}
