import { pictureSvg, type PictureDrawing, type PictureText } from '../export/picture.ts';

const headingHeight = 44;
const figureGap = 24;

/** An SVG file with its size in CSS pixels. */
export interface SvgFile {
	svg: string;
	width: number;
	height: number;
}

/**
 * The charts that stand in `host`, with their headings, as one SVG file. `lines` stand under them.
 *
 * Errors: no chart is drawn there.
 */
export function pictureOf(host: Element, title: string, lines: readonly string[]): SvgFile {
	const figures = [...host.querySelectorAll('figure')].filter(
		(figure) => drawingsIn(figure).length > 0
	);
	if (figures.length === 0) throw new Error('no chart is drawn here');
	const heading: PictureText[] =
		figures.length > 1
			? [{ x: 0, y: 20, text: title, size: 22, weight: 700, colour: '#0b0c0c' }]
			: [];
	const placed = stacked(
		figures,
		host.getBoundingClientRect().left,
		heading.length * headingHeight
	);
	return pictureSvg({
		width: Math.ceil(Math.max(...placed.drawings.map(({ x, width }) => x + width))),
		height: Math.ceil(Math.max(...placed.drawings.map(({ y, height }) => y + height))),
		title,
		alternative: figures
			.flatMap((figure) => [...figure.querySelectorAll('[role="img"]')])
			.map((image) => image.getAttribute('aria-label') ?? '')
			.join(' '),
		texts: [...heading, ...placed.texts],
		drawings: placed.drawings,
		lines
	});
}

/** Figures as they stand on the page, without the room that other things take between them. */
function stacked(figures: readonly Element[], left: number, top: number) {
	const drawings: PictureDrawing[] = [];
	const texts: PictureText[] = [];
	let [bottom, shift] = [top, 0];
	for (const [at, figure] of figures.entries()) {
		const box = figure.getBoundingClientRect();
		if (at === 0) shift = box.top - top;
		else if (box.top - shift > bottom + figureGap) shift = box.top - bottom - figureGap;
		const origin = { left, top: shift };
		const drawn = drawingsIn(figure).map((svg): PictureDrawing => {
			const { x, y, width, height } = svg.getBoundingClientRect();
			const text = new XMLSerializer().serializeToString(svg);
			return { x: x - left, y: y - shift, width, height, svg: text };
		});
		drawings.push(...drawn);
		for (const element of figure.querySelectorAll('figcaption :is(h2, h3, h4, p)'))
			texts.push(...textLines(element, origin));
		bottom = Math.max(bottom, ...drawn.map(({ y, height }) => y + height));
	}
	return { drawings, texts };
}

function drawingsIn(figure: Element): Element[] {
	return [...figure.querySelectorAll('[role="img"] svg:not(svg svg)')].filter(
		(svg) => svg.getClientRects().length > 0
	);
}

/**
 * An SVG file as PNG, at twice its size so that it prints well.
 *
 * Errors: the browser cannot draw it.
 */
export async function pngOf({ svg, width, height }: SvgFile): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width, height);
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [width * 2, height * 2];
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((done, failed) => {
			canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture was made'))));
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** An element's text line by line, as the page breaks it. */
function textLines(element: Element, origin: { left: number; top: number }): PictureText[] {
	const style = getComputedStyle(element);
	const size = parseFloat(style.fontSize);
	const words = [...(element.textContent ?? '').matchAll(/\S+/g)];
	const lines: PictureText[] = [];
	for (const word of words) {
		const box = boxOf(element, word.index, word.index + word[0].length);
		if (box === undefined) continue;
		const y = box.top - origin.top + (box.height + size * 0.7) / 2;
		const last = lines.at(-1);
		if (last && Math.abs(last.y - y) < size / 2) last.text += ` ${word[0]}`;
		else {
			const [weight, colour] = [Number(style.fontWeight), style.color];
			lines.push({ x: box.left - origin.left, y, text: word[0], size, weight, colour });
		}
	}
	return lines;
}

/** Where characters of an element's text stand on the page. */
function boxOf(element: Element, from: number, to: number): DOMRect | undefined {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	let before = 0;
	let hasStart = false;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const length = node.textContent?.length ?? 0;
		if (!hasStart && from < before + length) {
			range.setStart(node, from - before);
			hasStart = true;
		}
		if (hasStart && to <= before + length) {
			range.setEnd(node, to - before);
			return range.getClientRects()[0];
		}
		before += length;
	}
	return undefined;
}
