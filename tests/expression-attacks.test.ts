import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { composed, written } from './expressions.ts';
import { reached } from './reached.ts';

// Each expression that reads documents is given texts that are made of its own words against it. Those that
// are run on whole documents or lines get them whole, those of sentences in the longest stretches that are
// ever read as a sentence. Time is not asserted, because it is the machine's too; an expression that never
// comes to an end is.
const size = 100_000;
const longestSentence = 1400;
const attacks = 30;
const enough = 100;
const deadline = 60_000;
const wholes = /\/(?:gates|passages|names|council|layout\/[a-z]+)\.ts$/;
/** Of them those of `council.ts` that see no more than the words around a name. */
const aroundNames = /\$|\^/;

/** Texts against an expression: its words over and over, in and out of order, and what it may repeat. */
function against({ source }: RegExp): string[] {
	const words = [...new Set(source.match(/[A-Za-z]{2,}|[£%,:;(@.-]/g) ?? ['x'])];
	const own = Array.from({ length: 7 }, (_, i) => words[Math.floor((i * words.length) / 7)] ?? 'x');
	const all = words.join(' ');
	const filled = (unit: string, head = '') =>
		(head + unit.repeat(Math.ceil(size / unit.length))).slice(0, size - 2) + '\u0001!';
	return [
		...['a', '1', ' ', 'a ', '1,', 'A ', 'x-', '1 ', 'aA1 '].map((unit) => filled(unit)),
		...own.map((word) => filled(`${word} `)),
		...own.map((word) => filled(` ${word}a`)),
		...own
			.slice(0, 5)
			.map((word, i) => filled([' ', 'a ', '1 ', 'aa', '1,'][i] ?? ' ', `${word} `)),
		filled(`${all} `),
		filled(`${[...words].reverse().join(' ')} `)
	].slice(0, attacks);
}

/** The longest of the times for the texts against an expression, in milliseconds; infinite without end. */
async function longest(worker: Worker, expression: RegExp, stretch: number): Promise<number> {
	const { source, flags } = expression;
	const answer = once(worker, 'message').then(([times]) => times as number[]);
	const late = new Promise<null>((over) => setTimeout(() => over(null), deadline).unref());
	worker.postMessage({ source, flags, texts: against(expression), stretch, enough });
	const times = await Promise.race([answer, late]);
	return times === null ? Infinity : Math.max(...times);
}

test(
	'comes to an end on what is made against each expression',
	{ timeout: 900_000 },
	async ({ task }) => {
		const found = new Map<string, [expression: RegExp, stretch: number]>();
		for (const expression of await composed())
			found.set(String(expression), [expression, longestSentence]);
		for (const [path, expressions] of Object.entries(written()))
			for (const expression of expressions) {
				const whole =
					wholes.test(path) && !(/council/.test(path) && aroundNames.test(expression.source));
				found.set(String(expression), [expression, whole ? size : longestSentence]);
			}
		const worker = new Worker(new URL('./attacked.mjs', import.meta.url));
		const took: [milliseconds: number, expression: string][] = [];
		for (const [name, [expression, stretch]] of found) {
			const time = await longest(worker, expression, stretch);
			took.push([time, name]);
			if (time === Infinity) break;
		}
		await worker.terminate();
		took.sort(([a], [b]) => b - a);
		const [worst] = took;
		const within = took.filter(([time]) => time <= enough);
		console.log(
			`${took.length} expressions, ${attacks} texts each: longest ${worst?.[0].toFixed(1)} ms (${worst?.[1].slice(0, 80)}), ${took.length - within.length} over ${enough} ms`
		);
		if (process.env.ATTACKS)
			console.log(
				took
					.slice(0, 40)
					.map(([time, name]) => `${time.toFixed(1)} ${name.slice(0, 150)}`)
					.join('\n')
			);
		expect(took.filter(([time]) => time === Infinity)).toEqual([]);
		// Only all of them are a number that passes.
		reached(task, 'expressions-timed', within.length === took.length ? took.length : 0);
	}
);
