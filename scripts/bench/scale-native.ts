import { readFileSync } from 'node:fs';
import { openNodeSession } from '#lib/data/session-node.ts';
import { askAll } from './scale-questions.ts';

/** Asks native DuckDB in a process of its own, so that its memory is this size's alone; prints JSON. */
const [file = '', task = ''] = process.argv.slice(2);
const run = await askAll(() => openNodeSession(file), JSON.parse(readFileSync(task, 'utf8')));
console.log(JSON.stringify({ ...run, memory: process.resourceUsage().maxRSS * 1024 }));
