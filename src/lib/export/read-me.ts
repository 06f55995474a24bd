import { unitWords, type Metric } from '../domain/metric.ts';
import { statuses } from '../domain/status.ts';
import { citation, licencesOf, type Taken } from './taken.ts';

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** What goes with files that are taken away, as Markdown. `accessed` is an ISO date. */
export function readMe(taken: Taken, accessed: string): string {
	const { title, tables, chosen, notes, metrics, sources, version, view } = taken;
	const licences = licencesOf(sources).map(({ name, url }) => `${name}: ${url}`);
	const columns = new Map(
		tables.flatMap((table) => table.columns.map((each) => [each.name, each]))
	);
	const sections: readonly (readonly [string, string])[] = [
		['This view', list([`Address: ${view}`, `Data version: ${version}`, ...chosen])],
		[
			'Files',
			list(
				tables.map(
					({ name, title, rows }) =>
						`\`${name}.csv\`: ${title}, ${rows.length} rows; \`${name}.csv-metadata.json\` describes it (CSV on the Web)`
				)
			)
		],
		['How to cite', citation(taken, accessed)],
		['What to know', list(notes)],
		['Definitions', metrics.map(definition).join('\n\n')],
		[
			'Why a value can be missing',
			list([
				...Object.entries(statuses).map(
					([status, { symbol, meaning }]) => `\`${status}\` ([${symbol}] in workbooks): ${meaning}`
				),
				'Zero is a number, and a gap is never written as one.'
			])
		],
		[
			'Columns',
			list([...columns.values()].map(({ name, description }) => `\`${name}\`: ${description}`))
		],
		[
			'Sources',
			list(
				sources.map(
					({ source, publisher, title, released, url }) =>
						`\`${source}\`: ${publisher}, ${title}, ${released}${url ? `, ${url}` : ''}`
				)
			)
		],
		['Licence', list([...licences, 'Cross-Council is not an official statistic.'])]
	];
	const filled = sections.filter(([, text]) => text !== '');
	return `# ${title}\n\n${filled.map(([heading, text]) => `## ${heading}\n\n${text}`).join('\n\n')}\n`;
}

function definition(metric: Metric): string {
	const { title, unit, basis, numerator, denominator, note } = metric;
	return [
		`### ${title}`,
		'',
		metric.definition,
		'',
		list([
			`Id: \`${metric.metric}\``,
			`Unit: ${unitWords(unit)}`,
			...(numerator && denominator ? [`Divides: ${numerator} ÷ ${denominator}`] : []),
			basis === 'on-day' ? 'Counted on one day of the year' : 'Counted over a year',
			...(note ? [note] : [])
		])
	].join('\n');
}
