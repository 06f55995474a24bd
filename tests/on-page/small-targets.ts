/**
 * What a pointer can press and that is smaller than 24 by 24 pixels without one of the exceptions of
 * WCAG 2.5.8: a link in a sentence, a target that no other comes near, a council on a map, whose size
 * and place are what the map says. Also how many targets were measured. Runs in the page.
 */
export function smallTargets(): { measured: number; small: string[] } {
	const least = 24;
	const kinds =
		'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [role=slider]';
	// A council's outline is as large as the council.
	const isOnMap = (element: Element) => element instanceof SVGElement;
	const isInSentence = (element: Element) => {
		if (getComputedStyle(element).display !== 'inline') return false;
		const own = element.textContent?.trim().length ?? 0;
		let block = element.parentElement;
		while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
		const links = [...(block?.querySelectorAll('a') ?? [])];
		const linked = links.reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0);
		// Words of its own around it, and not a row of links.
		return own > 0 && (block?.textContent?.trim().length ?? 0) - linked >= 10;
	};
	const targets = [...document.querySelectorAll<HTMLElement | SVGElement>(kinds)]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.filter((element) => element.closest('.visually-hidden, :disabled') === null)
		.flatMap((element) => {
			const boxes = [element.getBoundingClientRect()];
			if (element instanceof HTMLInputElement)
				for (const label of element.labels ?? []) boxes.push(label.getBoundingClientRect());
			const [left, top] = [
				Math.min(...boxes.map((box) => box.left)),
				Math.min(...boxes.map((box) => box.top))
			];
			const [right, bottom] = [
				Math.max(...boxes.map((box) => box.right)),
				Math.max(...boxes.map((box) => box.bottom))
			];
			// What is left of the window is there for who presses Tab, as a link past the menu is.
			return right <= 0 || bottom + scrollY <= 0 ? [] : [{ element, left, top, right, bottom }];
		});
	type Target = (typeof targets)[number];
	const isSmall = ({ left, top, right, bottom }: Target) =>
		right - left < least - 0.01 || bottom - top < least - 0.01;
	const middle = ({ left, top, right, bottom }: Target) => [(left + right) / 2, (top + bottom) / 2];
	const isApart = (target: Target) => {
		const [x = 0, y = 0] = middle(target);
		return targets.every((other) => {
			if (other === target || other.element.contains(target.element)) return true;
			if (isSmall(other)) {
				const [otherX = 0, otherY = 0] = middle(other);
				return Math.hypot(x - otherX, y - otherY) >= least - 0.01;
			}
			const across = Math.max(other.left - x, 0, x - other.right);
			const down = Math.max(other.top - y, 0, y - other.bottom);
			return Math.hypot(across, down) >= least / 2 - 0.01;
		});
	};
	const small = targets
		.filter(isSmall)
		.filter(({ element }) => !isOnMap(element) && !isInSentence(element))
		.filter((target) => !isApart(target))
		.map(({ element, left, top, right, bottom }) => {
			const said = element.textContent?.trim() || element.getAttribute('aria-label') || element.id;
			const size = `${(right - left).toFixed(1)} × ${(bottom - top).toFixed(1)}`;
			return `${element.localName} “${said.slice(0, 40)}”: ${size}`;
		});
	return { measured: targets.length, small };
}
