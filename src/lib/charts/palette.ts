import type { Grade } from '../domain/inspection.ts';

/** Colours on pure white. The lines' order is the Government Analysis Function's; keep it. */
export const ink = '#0b0c0c';
export const quietInk = '#505a5f';
export const rule = '#d5dade';
export const benchmark = '#3d3d3d';

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

/** England and the regions look the same in every chart, and unlike any council. */
export const benchmarkStyles: Record<'england' | 'region', LineStyle> = {
	england: { stroke: benchmark, strokeDasharray: '2 3', symbol: 'circle', strokeWidth: 2.25 },
	region: { stroke: '#6f777b', strokeDasharray: '8 3', symbol: 'circle', strokeWidth: 1.75 }
};

/** An inspection that gives no overall grade is a state of its own: no tone, a dashed border. */
export const noGradeTone = { fill: '#ffffff', text: ink };

/** Grades from pale to dark as concern grows; each also carries its letter. */
export const gradeTones: Record<Grade, { fill: string; text: string }> = {
	outstanding: { fill: '#d3e6f6', text: ink },
	good: { fill: '#6bace6', text: ink },
	'requires-improvement': { fill: '#2073bc', text: '#ffffff' },
	inadequate: { fill: '#801650', text: '#ffffff' }
};
