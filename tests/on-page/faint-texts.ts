/**
 * Texts of a page, those of its drawings and placeholders among them, with less contrast than 4.5 to 1
 * (3 to 1 where they are large), worked out from the colours that the browser computed. A text on a
 * picture is one of them, because nobody can tell. Runs in the page.
 */
export function faintTexts(): string[] {
	type Colour = readonly [red: number, green: number, blue: number, alpha: number];
	const dot = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const known = new Map<string, Colour>();
	const colourOf = (css: string): Colour => {
		const before = known.get(css);
		if (before) return before;
		if (dot === null) throw new Error('no canvas');
		dot.clearRect(0, 0, 1, 1);
		dot.fillStyle = css;
		dot.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0, alpha = 0] = dot.getImageData(0, 0, 1, 1).data;
		const colour = [red, green, blue, alpha / 255] as const;
		known.set(css, colour);
		return colour;
	};
	const over = (top: Colour, under: Colour): Colour => {
		const mix = (at: 0 | 1 | 2) => top[at] * top[3] + under[at] * (1 - top[3]);
		return [mix(0), mix(1), mix(2), 1];
	};
	const light = ([red, green, blue]: Colour) => {
		const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const contrast = (one: Colour, other: Colour) => {
		const [low = 0, high = 0] = [light(one), light(other)].toSorted((a, b) => a - b);
		return (high + 0.05) / (low + 0.05);
	};

	/** Null where a picture lies behind. */
	const behind = (element: Element | null): Colour | null => {
		const layers: Colour[] = [];
		for (let at = element; at !== null; at = at.parentElement) {
			const { backgroundColor, backgroundImage } = getComputedStyle(at);
			if (backgroundImage !== 'none') return null;
			const colour = colourOf(backgroundColor);
			if (colour[3] > 0) layers.push(colour);
			if (colour[3] === 1) break;
		}
		return layers.reduceRight<Colour>((under, top) => over(top, under), colourOf('Canvas'));
	};
	const faded = (colour: Colour, element: Element | null): Colour => {
		let alpha = colour[3];
		for (let at = element; at !== null; at = at.parentElement)
			alpha *= Number(getComputedStyle(at).opacity);
		return [colour[0], colour[1], colour[2], alpha];
	};
	/** What the shapes of a drawing put behind a text, at its middle and towards its ends. */
	const behindInDrawing = (text: SVGElement): Colour[] => {
		const root = text.closest('svg:not(svg svg)') ?? text;
		const paper = behind(root.parentElement) ?? colourOf('Canvas');
		const { stroke, strokeWidth, paintOrder } = getComputedStyle(text);
		if (stroke !== 'none' && paintOrder.startsWith('stroke') && parseFloat(strokeWidth) >= 2)
			return [over(colourOf(stroke), paper)];
		const shapes = [
			...root.querySelectorAll<SVGGeometryElement>('rect, circle, path, polygon')
		].filter(
			(shape) =>
				shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING &&
				getComputedStyle(shape).fill !== 'none'
		);
		const { left, top, width, height } = text.getBoundingClientRect();
		return [0.05, 0.5, 0.95].map((share) => {
			const point = new DOMPoint(left + width * share, top + height / 2);
			return shapes.reduce<Colour>((under, shape) => {
				const matrix = shape.getScreenCTM();
				if (matrix === null || !shape.isPointInFill(point.matrixTransform(matrix.inverse())))
					return under;
				const { fill, fillOpacity } = getComputedStyle(shape);
				const [red, green, blue, alpha] = colourOf(fill);
				return over(faded([red, green, blue, alpha * Number(fillOpacity)], shape), under);
			}, paper);
		});
	};

	const found = new Set<string>();
	const judge = (text: string, element: Element, ink: string, grounds: (Colour | null)[]) => {
		const { fontSize, fontWeight } = getComputedStyle(element);
		const size = parseFloat(fontSize);
		const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
		for (const ground of grounds) {
			const reached =
				ground === null ? 0 : contrast(over(faded(colourOf(ink), element), ground), ground);
			if (reached < least) found.add(`${reached.toFixed(2)}: ${text.trim().slice(0, 40)}`);
		}
	};
	const shown = { visibilityProperty: true, contentVisibilityAuto: true } as const;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const [text, element] = [
			walker.currentNode.textContent ?? '',
			walker.currentNode.parentElement
		];
		if (text.trim() === '' || element === null || !element.checkVisibility(shown)) continue;
		if (element.closest('title, desc, style, script, noscript, .visually-hidden, option')) continue;
		if (element.closest(':disabled, label:has(:disabled)')) continue;
		if (element instanceof SVGElement) {
			judge(text, element, getComputedStyle(element).fill, behindInDrawing(element));
		} else {
			judge(text, element, getComputedStyle(element).color, [behind(element)]);
		}
	}
	for (const field of document.querySelectorAll<HTMLInputElement>(
		'select, textarea, input:not([type=checkbox], [type=radio], [type=range], [type=hidden])'
	)) {
		if (!field.checkVisibility(shown) || field.disabled) continue;
		judge(field.value || field.id, field, getComputedStyle(field).color, [behind(field)]);
		const { color } = getComputedStyle(field, '::placeholder');
		if (field.placeholder) judge(field.placeholder, field, color, [behind(field)]);
	}
	return [...found];
}
