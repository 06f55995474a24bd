import { DataError } from '#lib/domain/errors.ts';
import { checkData } from './data-set.ts';

/** Checks every row of `data/`. Usage: `npm run data:check`. */
try {
	const rows = Object.entries(checkData('data')).map(([table, count]) => `${table} ${count}`);
	console.log(`data/ is sound: ${rows.join(', ')}`);
} catch (error) {
	if (!(error instanceof DataError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
