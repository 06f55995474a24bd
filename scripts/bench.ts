import { answers } from './bench/answers.ts';
import { builds } from './bench/builds.ts';
import { extractor } from './bench/extractor.ts';
import { firstChart } from './bench/first-chart.ts';
import type { Part } from './bench/part.ts';
import { recordPart } from './bench/report.ts';
import { scale } from './bench/scale.ts';

/**
 * Measures this machine with this code and writes `bench/README.md`, part by part; a part that is not
 * run keeps what was measured before. Usage: `npm run bench`, or with names of parts, such as
 * `npm run bench -- pages scale`.
 */
const parts: readonly Part[] = [firstChart, answers, scale, extractor, builds];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
	console.error(`unknown part: ${unknown.join(', ')}`);
	console.error(`usage: npm run bench -- [${parts.map(({ name }) => name).join('|')}]…`);
	process.exit(2);
}
for (const part of parts) {
	if (asked.length > 0 && !asked.includes(part.name)) continue;
	console.error(`measuring ${part.name} …`);
	const body = await part.measure();
	await recordPart(part, body, parts);
	console.log(`\n## ${part.title}\n\n${body}`);
}
