import { archiveCosts, assumptions, type AssumptionName } from './archive-costs.ts';

/**
 * Prints what a national archive of minutes would cost, as Markdown. Usage: `npm run --silent
 * bench:archive`, with assumptions of one's own as `npm run --silent bench:archive -- councils=317 years=10`.
 */
const changed: Partial<Record<AssumptionName, number>> = {};
for (const argument of process.argv.slice(2)) {
	const [name = '', value = ''] = argument.split('=');
	if (!(name in assumptions) || !(Number(value) > 0)) {
		console.error(`invalid assumption: ${argument}`);
		process.exit(2);
	}
	changed[name as AssumptionName] = Number(value);
}
process.stdout.write(archiveCosts(changed));
