// Times an expression on texts: a worker, because a single match cannot be broken off.
import { parentPort } from 'node:worker_threads';

const tries = 4;

/** The least time of some tries in milliseconds, so that other work on the machine does not count. */
function timed(expression, stretches, enough) {
	let least = Infinity;
	for (let i = 0; i < tries && least > enough; i++) {
		const began = performance.now();
		for (const text of stretches) {
			expression.lastIndex = 0;
			if (!expression.global) expression.test(text);
			else text.replace(expression, '');
		}
		least = Math.min(least, performance.now() - began);
	}
	return least;
}

parentPort.on('message', ({ source, flags, texts, stretch, enough }) => {
	const expression = new RegExp(source, flags);
	const times = texts.map((text) => {
		const stretches = [];
		for (let at = 0; at < text.length; at += stretch) stretches.push(text.slice(at, at + stretch));
		return timed(expression, stretches, enough);
	});
	parentPort.postMessage(times);
});
