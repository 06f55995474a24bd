import { isCouncil, type Area } from '../domain/area.ts';
import type { Grade } from '../domain/inspection.ts';

/** Colours on pure white. The lines' order is the Government Analysis Function's; keep it. */
export const ink = '#0b0c0c';
export const quietInk = '#505a5f';
export const rule = '#d5dade';
export const benchmark = '#3d3d3d';
/** Councils that were not chosen. */
export const quietFill = '#bfc5c9';

const hues = ['#12436d', '#28a197', '#801650', '#f46a25', '#a285d1', '#2073bc'];
const dashes = [undefined, '5 3'];
const symbols = ['circle', 'square', 'diamond', 'triangle', 'star', 'wye'] as const;

/** How one line looks: colour, dash and the shape of its points, so that no line rests on colour. */
export interface LineStyle {
	stroke: string;
	strokeDasharray: string | undefined;
	symbol: (typeof symbols)[number];
	strokeWidth: number;
}

/** The style of the n-th council; twelve differ, then they repeat. */
export function councilStyle(at: number): LineStyle {
	return {
		stroke: hues[at % hues.length] ?? ink,
		strokeDasharray: dashes[Math.floor(at / hues.length) % dashes.length],
		symbol: symbols[at % symbols.length] ?? 'circle',
		strokeWidth: 2.25
	};
}

/** England looks the same in every chart, and unlike any council. */
const englandStyle: LineStyle = {
	stroke: benchmark,
	strokeDasharray: '2 3',
	symbol: 'circle',
	strokeWidth: 2.25
};

const regionDashes = ['8 3', '12 3 2 3', '4 4', '8 3 2 3 2 3'];

/** The n-th region: grey, with a dash of its own. */
function regionStyle(at: number): LineStyle {
	const strokeDasharray = regionDashes[at % regionDashes.length];
	return { stroke: '#6f777b', strokeDasharray, symbol: 'circle', strokeWidth: 1.75 };
}

const groupDashes = ['10 4', '3 6', '7 3 1 3'];

/** The n-th group of councils: thin, in the colour of the council that it belongs to, if it does. */
export function groupStyle(stroke: string | undefined, at: number): LineStyle {
	if (stroke !== undefined) {
		return { stroke, strokeDasharray: '1 5', symbol: 'circle', strokeWidth: 2 };
	}
	const strokeDasharray = groupDashes[at % groupDashes.length];
	return { stroke: benchmark, strokeDasharray, symbol: 'wye', strokeWidth: 1.75 };
}

/**
 * How each area of a view looks, by its place among those of its kind, so that a council has one
 * colour in every view of an address.
 */
export function lineStyles(
	areas: readonly Pick<Area, 'area' | 'type'>[]
): ReadonlyMap<string, LineStyle> {
	const [councils, others] = [areas.filter(isCouncil), areas.filter((area) => !isCouncil(area))];
	const regions = others.filter(({ type }) => type !== 'country');
	return new Map([
		...councils.map(({ area }, at) => [area, councilStyle(at)] as const),
		...regions.map(({ area }, at) => [area, regionStyle(at)] as const),
		...others
			.filter(({ type }) => type === 'country')
			.map(({ area }) => [area, englandStyle] as const)
	]);
}

/** An inspection that gives no overall grade is a state of its own: no tone, a dashed border. */
export const noGradeTone = { fill: '#ffffff', text: ink };

/** Grades from pale to dark as concern grows; each also carries its letter. */
export const gradeTones: Record<Grade, { fill: string; text: string }> = {
	outstanding: { fill: '#d3e6f6', text: ink },
	good: { fill: '#6bace6', text: ink },
	'requires-improvement': { fill: '#2073bc', text: '#ffffff' },
	inadequate: { fill: '#801650', text: '#ffffff' }
};
