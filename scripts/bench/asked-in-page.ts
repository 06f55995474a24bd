/** A question that a reader asks of an open page by its controls. */
export interface Question {
	name: string;
	path: string;
	action: 'add' | 'metric' | 'rank' | 'neighbours' | 'split';
}

/**
 * Runs in the page: asks a question many times, with another council, metric or choice each time, and
 * says in milliseconds how long each answer took to be painted.
 */
export async function inPage({
	action,
	times
}: {
	action: Question['action'];
	times: number;
}): Promise<number[]> {
	const find = <T extends Element>(selector: string) => document.querySelector<T>(selector);
	const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	const isDone = (what: () => unknown) =>
		find('.answer')?.getAttribute('aria-busy') === 'false' && Boolean(what());
	const settled = async (what: () => unknown) => {
		const end = performance.now() + 30_000;
		while (!isDone(what)) {
			if (performance.now() > end) throw new Error(`no answer: ${action}`);
			await frame();
		}
		await frame();
	};
	const painted: number[] = [];
	const time = async (act: () => void, what: () => unknown) => {
		if (isDone(what)) throw new Error(`answered before it was asked: ${action}`);
		const start = performance.now();
		act();
		await settled(what);
		painted.push(performance.now() - start);
	};
	const heading = () => find('.answer h2')?.textContent ?? '';
	const change = (select: HTMLSelectElement, value: string) => {
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	};
	const link = (name: string) =>
		[...document.querySelectorAll<HTMLAnchorElement>('nav[aria-label="View"] a')].find(
			({ textContent }) => textContent === name
		);

	const ask = {
		/** Types a council's name, then takes what is found; the typing is not timed. */
		async add() {
			const box = find<HTMLInputElement>('.picker input');
			const names = ['Leeds', 'Kent', 'Dorset', 'Medway', 'Devon', 'Derby', 'Essex', 'Sandwell'];
			const name = names[painted.length % names.length] ?? '';
			if (!box) return;
			box.focus();
			box.value = name;
			box.dispatchEvent(new Event('input', { bubbles: true }));
			while (!find('.option')?.textContent?.includes(name)) await frame();
			await frame();
			const row = () =>
				[...document.querySelectorAll('.answer tbody th')].some(
					({ textContent }) => textContent?.trim() === name
				);
			const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
			await time(() => box.dispatchEvent(enter), row);
			const chosen = [...document.querySelectorAll<HTMLButtonElement>('.picker li button')];
			chosen.find(({ textContent }) => textContent?.includes(name))?.click();
			await settled(() => !row());
		},
		async metric() {
			const select = find<HTMLSelectElement>('#metric');
			const option = select?.options[((painted.length + 1) * 5) % select.options.length];
			if (!select || !option) return;
			await time(
				() => change(select, option.value),
				() => heading().startsWith(`${option.text}, 2`)
			);
		},
		async rank() {
			const isRanked = () => heading().includes('of every council');
			await time(() => link('Ranked')?.click(), isRanked);
			link('Over time')?.click();
			await settled(() => !isRanked());
		},
		async neighbours() {
			const box = find<HTMLInputElement>('input[value="neighbours-2025"]');
			const row = () => find('[id^="row-neighbours-2025-luton-median"]');
			await time(() => box?.click(), row);
			box?.click();
			await settled(() => !row());
		},
		async split() {
			const select = find<HTMLSelectElement>('#split');
			if (!select) return;
			const other = select.value === 'grade' ? 'change' : 'grade';
			const words = { grade: 'grade given', change: 'change of grade' }[other];
			await time(
				() => change(select, other),
				() => heading().includes(`by ${words}`)
			);
		}
	};
	for (let at = 0; at < times; at += 1) await ask[action]();
	return painted;
}
