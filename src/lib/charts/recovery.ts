import * as Plot from '@observablehq/plot';
import { inYears, type Recovery } from '../domain/recovery.ts';
import { formatNumber } from '../domain/number.ts';
import { ink, quietInk, rule } from './palette.ts';

const radius = 4;

/**
 * A point a spell of inadequate grades, by the years it lasted, stacked where they meet: full where a
 * better grade followed, hollow where none has so far, which is the least it can last. A line marks the
 * median, in days, of those that ended.
 */
export function recoveryChart(
	spells: readonly Recovery[],
	median: number,
	width: number
): Plot.PlotOptions {
	const isNarrow = width < 480;
	const ended = spells.filter(({ outcome }) => outcome === 'recovered');
	const open = spells.filter(({ outcome }) => outcome !== 'recovered');
	const rows = [`Better grade (${ended.length})`, `Not so far (${open.length})`] as const;
	const years = ({ days }: Recovery) => inYears(days);
	const points = (of: Recovery[], row: string, fill: string) =>
		Plot.dot(
			of,
			Plot.dodgeY('middle', {
				x: years,
				fy: () => row,
				r: radius,
				padding: 1,
				fill,
				stroke: ink,
				strokeWidth: 1.5,
				title: spellWords
			})
		);
	return {
		width,
		height: isNarrow ? 330 : 250,
		marginLeft: 8,
		marginRight: 8,
		marginTop: 24,
		marginBottom: 40,
		style: { fontSize: '13px', fontFamily: 'inherit', color: ink, background: '#ffffff' },
		x: { domain: [0, 8], label: 'Years from report to report', labelArrow: 'none', ticks: 8 },
		fy: { domain: [...rows], axis: null, padding: 0.1 },
		marks: [
			Plot.gridX({ stroke: rule, strokeOpacity: 1, ticks: 8 }),
			Plot.ruleX([inYears(median)], { fy: () => rows[0], stroke: ink, strokeDasharray: '4 3' }),
			Plot.text([inYears(median)], {
				x: (at: number) => at,
				fy: () => rows[0],
				frameAnchor: 'top',
				dy: -12,
				text: (at: number) => `median ${formatNumber(at, 1)}`,
				fill: ink,
				fontWeight: 600
			}),
			Plot.text(rows, {
				fy: (row: string) => row,
				text: (row: string) => row,
				frameAnchor: 'top-left',
				dx: 4,
				dy: 4,
				fill: quietInk
			}),
			points(ended, rows[0], '#2073bc'),
			points(open, rows[1], '#ffffff')
		]
	};
}

/** How long a spell lasted or has lasted, in words: `Luton: 2.5 years`. */
function spellWords({ name, days, outcome }: Recovery): string {
	const years = `${formatNumber(inYears(days), 1)} years`;
	return outcome === 'recovered' ? `${name}: ${years}` : `${name}: ${years} so far`;
}
