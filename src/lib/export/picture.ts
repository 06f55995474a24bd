/** A line of text in a picture, in CSS pixels; `y` is its baseline. */
export interface PictureText {
	x: number;
	y: number;
	text: string;
	size: number;
	weight: number;
	colour: string;
}

/** A drawing in a picture: a whole `svg` element as text, in the box that it filled on the page. */
export interface PictureDrawing {
	x: number;
	y: number;
	width: number;
	height: number;
	svg: string;
}

/** What a picture is made of. `alternative` says it in words; `lines` stand under it: sources, address. */
export interface Picture {
	width: number;
	height: number;
	title: string;
	alternative: string;
	texts: readonly PictureText[];
	drawings: readonly PictureDrawing[];
	lines: readonly string[];
}

const margin = 16;
const size = 12;
const lineHeight = 16;
const family = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, Helvetica, sans-serif";

/**
 * A picture as one SVG file that stands alone: the drawings and their headings where they stood on the
 * page, and under them the sources, the data version and the address. Texts are escaped; nothing in it
 * is fetched or run.
 */
export function pictureSvg(picture: Picture): { svg: string; width: number; height: number } {
	const { title, alternative, texts, drawings } = picture;
	const width = picture.width + 2 * margin;
	const lines = picture.lines.flatMap((line) => wrap(line, picture.width / (size * 0.52)));
	const below = picture.height + 2 * margin;
	const height = Math.ceil(below + lines.length * lineHeight + margin / 2);
	const parts = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escape(family)}" font-variant-numeric="tabular-nums">`,
		`<title>${escape(title)}</title><desc>${escape([alternative, ...picture.lines].join(' '))}</desc>`,
		`<rect width="${width}" height="${height}" fill="#ffffff"/>`,
		...texts.map(({ x, y, text, size, weight, colour }) => {
			const [left, base] = [x + margin, y + margin].map((number) => number.toFixed(1));
			return `<text x="${left}" y="${base}" font-size="${size}" font-weight="${weight}" fill="${escape(colour)}">${escape(text)}</text>`;
		}),
		...drawings.map(({ x, y, width, height, svg }) => {
			const [left, top] = [x + margin, y + margin].map((number) => number.toFixed(1));
			const rest = svg.replace(/^<svg\b([^>]*)>/, (_, attributes: string) => {
				const kept = attributes.replace(/\s(x|y|width|height|aria-hidden|focusable)="[^"]*"/g, '');
				return `<svg${kept} x="${left}" y="${top}" width="${width}" height="${height}" overflow="visible">`;
			});
			return rest;
		}),
		`<g font-size="${size}" fill="#505a5f">`,
		...lines.map(
			(line, at) =>
				`<text x="${margin}" y="${below + (at + 0.5) * lineHeight}">${escape(line)}</text>`
		),
		'</g></svg>'
	];
	return { svg: parts.join('\n'), width, height };
}

/** Lines of at most `most` characters, broken between words; a longer word is cut. */
function wrap(text: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ').flatMap((word) => cut(word, Math.floor(most)))) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= most)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

function cut(word: string, most: number): string[] {
	return word.length <= most ? [word] : [word.slice(0, most), ...cut(word.slice(most), most)];
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

function escape(text: string): string {
	return text
		.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
