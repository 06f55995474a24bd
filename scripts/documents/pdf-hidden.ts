import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/**
 * How many characters of a page are drawn and not seen: `outside` its edges, which pdf.js does not give as
 * text, `white` on no darker ground, `unseen` by the rendering mode that text under a scan has. Spaces are
 * not counted.
 */
export interface Hidden {
	outside: number;
	white: number;
	unseen: number;
}

type Matrix = readonly [number, number, number, number, number, number];
type Box = readonly [left: number, bottom: number, right: number, top: number];

const unity: Matrix = [1, 0, 0, 1, 0, 0];
const unseenModes = [3, 7];
const lightFrom = 240;

/**
 * Follows the drawing of a page as far as that needs: where text begins, in which colour and mode, and
 * which areas were filled darker before it. A picture is no ground here, because none is unpacked.
 */
export async function hiddenOn(page: Page): Promise<Hidden> {
	const { OPS } = await getResolvedPDFJS();
	const { fnArray, argsArray } = await page.getOperatorList();
	const fills = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke];
	const found: Hidden = { outside: 0, white: 0, unseen: 0 };
	const grounds: Box[] = [];
	const saved: State[] = [];
	let state: State = { at: unity, isLight: false, mode: 0, size: 0, leading: 0 };
	let [line, text] = [unity, unity];
	for (const [index, operator] of fnArray.entries()) {
		const values = (argsArray[index] ?? []) as unknown[];
		if (operator === OPS.save) saved.push(state);
		else if (operator === OPS.restore) state = saved.pop() ?? state;
		else if (operator === OPS.transform)
			state = { ...state, at: times(state.at, matrixOf(values)) };
		else if (operator === OPS.setFillRGBColor) state = { ...state, isLight: isLight(values[0]) };
		else if (operator === OPS.setTextRenderingMode) state = { ...state, mode: Number(values[0]) };
		else if (operator === OPS.setFont) state = { ...state, size: Number(values[1]) };
		else if (operator === OPS.beginText) line = text = unity;
		else if (operator === OPS.setTextMatrix) line = text = matrixOf(values[0]);
		else if (operator === OPS.setLeading) state = { ...state, leading: Number(values[0]) };
		else if (operator === OPS.nextLine) {
			line = text = times(line, [1, 0, 0, 1, 0, -state.leading]);
		} else if (operator === OPS.paintFormXObjectBegin) {
			saved.push(state);
			const inner = values[0] ? matrixOf(values[0]) : unity;
			state = { ...state, at: times(state.at, inner) };
		} else if (operator === OPS.paintFormXObjectEnd) state = saved.pop() ?? state;
		else if (operator === OPS.moveText || operator === OPS.setLeadingMoveText) {
			if (operator === OPS.setLeadingMoveText) state = { ...state, leading: -Number(values[1]) };
			line = text = times(line, [1, 0, 0, 1, Number(values[0]), Number(values[1])]);
		} else if (operator === OPS.constructPath && !state.isLight) {
			if (fills.includes(values[0] as number)) grounds.push(boxOf(state.at, values[2]));
		} else if (operator === OPS.showText) {
			const placed = times(state.at, text);
			const [, , , , x, y] = placed;
			const { characters, width } = glyphsOf(values[0]);
			const end = times(placed, [1, 0, 0, 1, (width * state.size) / 1000, state.size]);
			if (isOutside(page.view, [x, y, end[4], end[5]])) found.outside += characters;
			else if (unseenModes.includes(state.mode)) found.unseen += characters;
			else if (state.isLight && !grounds.some((box) => holds(box, x, y))) found.white += characters;
		}
	}
	return found;
}

interface State {
	at: Matrix;
	isLight: boolean;
	mode: number;
	size: number;
	leading: number;
}

/** Numbers come as a list, as a typed array or, between threads, as an object with their places. */
function matrixOf(values: unknown): Matrix {
	const at = (place: number) => Number((values as ArrayLike<number>)[place] ?? 0);
	return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f
	];
}

function boxOf(at: Matrix, ends: unknown): Box {
	const [left, bottom, right, top] = matrixOf(ends ?? []);
	const corners = [
		[left, bottom],
		[left, top],
		[right, bottom],
		[right, top]
	].map(([x = 0, y = 0]) => times(at, [1, 0, 0, 1, x, y]));
	const xs = corners.map((corner) => corner[4]);
	const ys = corners.map((corner) => corner[5]);
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const holds = ([left, bottom, right, top]: Box, x: number, y: number) =>
	left <= x && x <= right && bottom <= y && y <= top;

const isLight = (colour: unknown) =>
	(String(colour).match(/[\da-f]{2}/gi) ?? []).every((part) => parseInt(part, 16) >= lightFrom);

function isOutside(view: readonly number[], [x, y, endX, endY]: Box): boolean {
	const [left = 0, bottom = 0, right = 0, top = 0] = view;
	const [low, high] = [Math.min(y, endY), Math.max(y, endY)];
	return Math.min(x, endX) > right || Math.max(x, endX) < left || low > top || high < bottom;
}

/** How many marks some glyphs are, and how wide in thousandths of their size. */
function glyphsOf(values: unknown): { characters: number; width: number } {
	const all = Array.isArray(values) ? values : [];
	const glyphs = all.filter((value): value is { unicode?: string; width?: number } => {
		return typeof value === 'object' && value !== null;
	});
	return {
		characters: glyphs.filter(({ unicode = '' }) => unicode.trim() !== '').length,
		width: glyphs.reduce((sum, { width = 0 }) => sum + width, 0)
	};
}
