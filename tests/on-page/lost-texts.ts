/**
 * Texts that a reader loses: cut off by a box that does not scroll, drawn over one another, or, in a
 * chart, smaller than 11 pixels. Also how far the page scrolls sideways. Runs in the page.
 */
export function lostTexts(): string[] {
	const shown = { visibilityProperty: true, contentVisibilityAuto: true } as const;
	const hidden = 'title, desc, style, script, noscript, option, .visually-hidden, [hidden]';
	const lost: string[] = [];
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth > clientWidth) lost.push(`page: ${scrollWidth} wide in ${clientWidth}`);

	for (const box of document.querySelectorAll<HTMLElement>('body *')) {
		if (!(box instanceof HTMLElement) || box.closest(hidden) || !box.checkVisibility(shown))
			continue;
		const { overflowX, overflowY } = getComputedStyle(box);
		const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
		const isCut =
			(cuts(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
			(cuts(overflowY) && box.scrollHeight > box.clientHeight + 1);
		if (isCut && box.innerText.trim() !== '')
			lost.push(`cut: ${box.localName}.${box.className} “${box.innerText.trim().slice(0, 40)}”`);
	}

	interface Line {
		element: Element;
		text: string;
		left: number;
		top: number;
		right: number;
		bottom: number;
	}
	const lines: Line[] = [];
	/** The boxes around an element that scroll it out of sight; each element is asked once. */
	const known = new Map<Element, readonly DOMRect[]>();
	const framesOf = (element: Element): readonly DOMRect[] => {
		const at = element.parentElement;
		if (at === null) return [];
		const found = known.get(at) ?? [...ownFrame(at), ...framesOf(at)];
		known.set(at, found);
		return found;
	};
	const ownFrame = (at: Element): DOMRect[] => {
		const { overflowX, overflowY } = getComputedStyle(at);
		const isOpen = overflowX === 'visible' && overflowY === 'visible';
		return at instanceof SVGElement || isOpen ? [] : [at.getBoundingClientRect()];
	};
	/** What is left of a line in those boxes. */
	const within = (line: Line): Line[] => {
		const seen = { ...line };
		for (const box of framesOf(line.element)) {
			seen.left = Math.max(seen.left, box.left);
			seen.right = Math.min(seen.right, box.right);
			seen.top = Math.max(seen.top, box.top);
			seen.bottom = Math.min(seen.bottom, box.bottom);
		}
		return seen.left < seen.right && seen.top < seen.bottom ? [seen] : [];
	};
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode;
		const [text, element] = [node.textContent?.trim() ?? '', node.parentElement];
		if (text === '' || element === null || element.closest(hidden)) continue;
		if (!element.checkVisibility(shown)) continue;
		if (element instanceof SVGElement && element.closest('[role=img]')) {
			const size = parseFloat(getComputedStyle(element).fontSize);
			const drawing = element.closest<SVGSVGElement>('svg:not(svg svg)');
			const scale = drawing
				? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width || 1
				: 1;
			if (size * scale < 11) lost.push(`small: ${(size * scale).toFixed(1)} px “${text}”`);
		}
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const { left, top, right, bottom } of range.getClientRects())
			lines.push(...within({ element, text, left, top, right, bottom }));
	}
	lines.sort((one, other) => one.top - other.top);
	lines.forEach((one, at) => {
		for (let next = at + 1; next < lines.length; next += 1) {
			const other = lines[next] as Line;
			if (other.top >= one.bottom) break;
			const height = Math.min(one.bottom, other.bottom) - other.top;
			const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const lowest = Math.min(one.bottom - one.top, other.bottom - other.top);
			// Lines of one text stand closer than its letters are high.
			if (width > 3 && height > lowest * 0.4)
				lost.push(`over: “${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}”`);
		}
	});
	return [...new Set(lost)];
}
