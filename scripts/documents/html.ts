import { Parser } from 'htmlparser2';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

const left = new Set(
	'script style noscript noframes noembed template nav svg math iframe object embed select datalist button audio video canvas map'.split(
		' '
	)
);
const blocks = new Set(
	'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot thead title tr ul'.split(
		' '
	)
);
const spaced = new Set('h1 h2 h3 h4 h5 h6 p table ul ol blockquote title'.split(' '));
const hiding =
	/(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?![\d.])|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip-path\s*:\s*inset\((?:50|100)%)/i;
const empty = new Set(
	'area base br col embed hr img input link meta param source track wbr'.split(' ')
);

/** Classes and ids, with their mark, that a style sheet hides: perhaps only on paper or a small screen. */
function hiddenBy(css: string): string[] {
	return css.split('}').flatMap((rule) => {
		const [declared = '', selectors = ''] = rule.split('{').reverse();
		return hiding.test(declared) ? (selectors.match(/[.#][\w-]+/g) ?? []) : [];
	});
}

/**
 * The text of a web page as a reader sees it: blocks as lines, list items with their mark, the cells
 * of a table's row on one line with bars between. Scripts, styles and navigation are left out, and so
 * is what is hidden, which a note says; what only a style sheet may hide is read, with a note. Nothing is
 * run and nothing is fetched.
 *
 * Errors: Unreadable `malformed` for elements nested too deeply.
 */
export function htmlText(html: string): { text: string; notes: string[] } {
	const lines = new Lines();
	const lists: (number | null)[] = [];
	const cells: number[] = [];
	let depth = 0;
	let leftAt: number | null = null;
	let preserved = 0;
	let isHiding = false;
	let hasHidden = false;
	let css: string | null = null;
	const mayHide = new Set<string>();
	let mayHideAt: number | null = null;
	let mayHaveHidden = false;

	const parser = new Parser({
		onopentag(name, attributes) {
			if (name === 'style') css = '';
			if (empty.has(name)) {
				if (name === 'br' && leftAt === null) lines.end();
				return;
			}
			depth++;
			if (depth > limits.depth) {
				throw new Unreadable('malformed', `has elements nested more than ${limits.depth} deep`);
			}
			if (leftAt !== null) return;
			const isHidden =
				'hidden' in attributes ||
				'popover' in attributes ||
				(name === 'dialog' && !('open' in attributes)) ||
				attributes['aria-hidden'] === 'true' ||
				hiding.test(attributes.style ?? '');
			if (isHidden || left.has(name) || attributes.role === 'navigation') {
				leftAt = depth;
				isHiding = isHidden;
				return;
			}
			const names = [
				`#${attributes.id}`,
				...(attributes.class ?? '').split(/\s+/).map((one) => `.${one}`)
			];
			if (names.some((one) => mayHide.has(one))) mayHideAt ??= depth;
			if (name === 'td' || name === 'th') {
				if ((cells.at(-1) ?? 0) > 0) lines.add(' | ');
				cells.push((cells.pop() ?? 0) + 1);
				return;
			}
			// Within a cell a block is a word boundary, so that a row stays one line.
			if (blocks.has(name) && (cells.length === 0 || name === 'tr')) {
				lines.end();
				if (spaced.has(name)) lines.gap();
			} else if (blocks.has(name)) lines.add(' ');
			if (name === 'tr') cells.push(0);
			if (name === 'pre') preserved++;
			if (name === 'ol') lists.push(Number(attributes.start ?? 1) || 1);
			if (name === 'ul') lists.push(null);
			if (name === 'li') {
				const number = lists.pop() ?? null;
				lines.add(number === null ? '- ' : `${number}. `);
				lists.push(number === null ? null : number + 1);
			}
		},
		ontext(text) {
			if (css !== null) css += text;
			if (leftAt !== null) {
				hasHidden ||= isHiding && text.trim() !== '';
				return;
			}
			mayHaveHidden ||= mayHideAt !== null && text.trim() !== '';
			if (preserved === 0) lines.add(text);
			else
				text.split('\n').forEach((line, at) => (at > 0 ? lines.end() : undefined, lines.add(line)));
		},
		onclosetag(name) {
			if (empty.has(name)) return;
			if (name === 'style' && css !== null) {
				for (const one of hiddenBy(css)) mayHide.add(one);
				css = null;
			}
			if (leftAt !== null) {
				if (depth === leftAt) leftAt = null;
				depth--;
				return;
			}
			if (depth === mayHideAt) mayHideAt = null;
			depth--;
			if (name === 'tr') cells.pop();
			if (name === 'pre') preserved--;
			if (name === 'ol' || name === 'ul') lists.pop();
			if (blocks.has(name) && cells.length === 0) {
				lines.end();
				if (spaced.has(name)) lines.gap();
			}
		}
	});
	parser.end(html);
	const notes = [
		...(hasHidden ? ['hidden text is left out'] : []),
		...(mayHaveHidden ? ['text is read that a style sheet may hide'] : [])
	];
	return { text: lines.text(), notes };
}

/** Lines that collapse white space as a browser does, with at most one empty line between. */
class Lines {
	#done: string[] = [];
	#parts: string[] = [];

	add(text: string): void {
		this.#parts.push(text);
	}

	end(): void {
		const line = this.#parts
			.join('')
			.replace(/[^\S\u00a0]+/g, ' ')
			.trim();
		this.#parts = [];
		if (line !== '') this.#done.push(line);
	}

	gap(): void {
		if (this.#done.length > 0 && this.#done.at(-1) !== '') this.#done.push('');
	}

	text(): string {
		this.end();
		return this.#done.join('\n').trim();
	}
}
