import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format } from 'prettier';
import { formatDate } from '#lib/domain/period.ts';
import { findChromium } from '../chromium.ts';
import { shown } from './figures.ts';
import type { Part } from './part.ts';
import { execFileSync } from 'node:child_process';

const folder = 'bench';
const file = `${folder}/README.md`;

const head = `# What was measured

Written by \`npm run bench\`; nothing here is typed by hand. One part alone: \`npm run bench -- pages\`.
Other work may share the machine while it runs, so trust ratios within a table more than single times.
What has to hold on every machine (bytes, requests, query plans, long tasks) is in
[tests/budgets.ts](../tests/budgets.ts) and [tests/query-budgets.ts](../tests/query-budgets.ts), and checked by \`npm test\`.`;

/** Writes what was measured of one part into the report; the other parts stay as they were. */
export async function recordPart(part: Part, body: string, parts: readonly Part[]): Promise<void> {
	const kept = existsSync(file) ? readFileSync(file, 'utf8').split(/^(?=## )/m) : [];
	const own = `## ${part.title}\n\n${body}\n\n${machine()}\n`;
	const sections = parts.flatMap((each) =>
		each === part ? [own] : kept.filter((section) => section.startsWith(`## ${each.title}\n`))
	);
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		file,
		await format([head, ...sections].join('\n\n'), { parser: 'markdown', printWidth: 100 })
	);
}

/** The machine and its programs on this day, in a line. */
function machine(): string {
	const [processor] = cpus();
	const chromium = execFileSync(findChromium(), ['--version'], { encoding: 'utf8' });
	const day = formatDate(new Date().toISOString().slice(0, 10));
	const version = /[\d.]+/.exec(chromium)?.[0] ?? 'unknown';
	return (
		`_${day}: ${cpus().length} × ${processor?.model ?? 'unknown processor'}, ` +
		`${shown(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}, ` +
		`Chromium ${version}._`
	);
}
