/** Runs as many at once as it may and lets some wait; null for one that there is no place for. */
export function turns(atOnce: number, waiting: number) {
	let running = 0;
	const queue: (() => void)[] = [];
	return async <T>(work: () => Promise<T>): Promise<T | null> => {
		if (running >= atOnce) {
			if (queue.length >= waiting) return null;
			await new Promise<void>((resolve) => queue.push(resolve));
		}
		running += 1;
		try {
			return await work();
		} finally {
			running -= 1;
			queue.shift()?.();
		}
	};
}
