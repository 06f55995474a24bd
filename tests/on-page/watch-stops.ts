/** What the Tab key reached since `watchStops` ran in the page. */
export interface Stops {
	count: number;
	/** Stops that a reader cannot see: out of the window, behind something, or not marked. */
	unseen: string[];
	/** Whether Tab came to a stop for the second time. */
	isRound: boolean;
}

declare global {
	interface Window {
		stops: Stops;
	}
}

/** Looks at every element that has the focus when Tab is pressed again. Runs in the page. */
export function watchStops(): void {
	const seen = new Set<Element>();
	let last: Element | null = null;
	const stops: Stops = { count: 0, unseen: [], isRound: false };
	window.stops = stops;
	const whatIsWrong = (element: Element): string | null => {
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'not marked';
		const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
		if (box === undefined) return 'no box';
		let [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
		let [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
		for (let at = element.parentElement; at !== null; at = at.parentElement) {
			if (getComputedStyle(at).overflowX === 'visible') continue;
			const frame = at.getBoundingClientRect();
			[left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
			[top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
		}
		if (right - left < 1 || bottom - top < 1) return 'out of the window';
		const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
		if (hit === null) return 'nothing there';
		if (element.contains(hit) || hit.closest('label')?.control === element) return null;
		return `behind ${hit.localName}.${hit.className.toString()}`;
	};
	addEventListener(
		'keydown',
		({ key }) => {
			const element = document.activeElement;
			if (key !== 'Tab') return;
			// On its way around by the browser's own controls the focus may still be where it was.
			const isStill = element === last;
			last = element;
			if (element === null || element === document.body || isStill) return;
			stops.isRound ||= seen.has(element);
			if (stops.isRound) return;
			seen.add(element);
			stops.count += 1;
			const wrong = whatIsWrong(element);
			const said = element.textContent?.trim().slice(0, 40) || element.getAttribute('aria-label');
			if (wrong !== null) stops.unseen.push(`${element.localName} “${said ?? ''}”: ${wrong}`);
		},
		true
	);
}
