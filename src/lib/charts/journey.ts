import * as Plot from '@observablehq/plot';
import { daysBetween } from '../domain/period.ts';
import { layOutJourney, type Band, type Journey, type JourneyLayout } from './journey-layout.ts';
import { alignedAxis, spanOfPicture, zeroRule } from './journey-aligned.ts';
import {
	abolished,
	bandMark,
	beforeFirst,
	boxes,
	day,
	earlyMarks,
	frameworkMarks,
	height,
	letters,
	sides,
	statedMarks,
	visitMarks
} from './journey-marks.ts';
import { ink, quietInk, rule } from './palette.ts';

const rowHeight = 24;
/** Pixels that a letter needs inside its band. */
const letterWidths: Record<string, number> = { RI: 16, G: 12, O: 12, I: 7, '–': 9 };
/** From this width on, a letter stands at the start of its band and not in the middle. */
const roomy = 30;
const boxOffset = 16;
const middle = ({ y1, y2 }: Band) => (y1 + y2) / 2;

/**
 * A row a lane over time. A grade is a band from the day its report was published to the day the
 * next was, or the council's last; a dashed line marks the first day on site, a thick one the day on
 * which another framework's grades begin. Below are the visits, and as marks the grades of frameworks
 * before SIF. What only the council told is hollow with a dashed outline. The last band has a box behind it where it is too narrow for its letter.
 */
export function journeyChart(journey: Journey, width: number): Plot.PlotOptions {
	const isNarrow = width < 480;
	const layout = layOutJourney(journey);
	const { bands, rows } = layout;
	const margins = { left: isNarrow ? 90 : 152, right: 34 };
	const [first, last] = spanOfPicture(journey);
	const pixelsPerDay = (width - margins.left - margins.right) / daysBetween(first, last);
	const widthOf = ({ x1, x2 }: Band) => daysBetween(x1, x2) * pixelsPerDay;
	const hasRoom = (band: Band) => widthOf(band) >= (letterWidths[band.letter] ?? roomy);
	const boxed = bands.filter((band) => band.isLast && !hasRoom(band));
	const tight = bands.filter((band) => hasRoom(band) && widthOf(band) < roomy);
	return {
		width,
		height: rows.length * rowHeight + 46,
		marginTop: 22,
		marginBottom: 24,
		marginLeft: margins.left,
		marginRight: margins.right,
		style: { fontSize: '13px', fontFamily: 'inherit', color: ink, background: '#ffffff' },
		x: { type: 'utc', domain: [day(first), day(last)], label: null },
		y: { domain: [rows.length, 0], axis: null },
		marks: [
			...(journey.aligned
				? alignedAxis(journey, journey.aligned, pixelsPerDay)
				: [
						Plot.axisX({
							ticks: ticksOf(pixelsPerDay * 365, isNarrow ? 24 : 38),
							tickFormat: (date: Date) => yearLabel(date, isNarrow),
							tickSize: 4,
							fill: quietInk
						}),
						Plot.gridX({ ticks: 'year', stroke: rule, strokeOpacity: 1 })
					]),
			...beforeFirst(journey, layout, pixelsPerDay),
			Plot.text(rows, {
				frameAnchor: 'left',
				y: (_, at) => at + 0.5,
				text: ({ label, short }) => (isNarrow ? (short ?? label) : label),
				textAnchor: 'end',
				dx: -8,
				fill: ink
			}),
			...[true, false].map((isBroken) =>
				bandMark(
					bands.filter((band) => isBroken === endsFramework(band, layout)),
					{ insetRight: isBroken ? 5 : 1 }
				)
			),
			Plot.rect(
				bands.filter(({ grade }) => grade === null),
				{ ...sides, inset: 1, stroke: '#ffffff', strokeWidth: 1, strokeDasharray: '4 3' }
			),
			letters(
				bands.filter(hasRoom).filter((band) => !tight.includes(band)),
				{
					x: ({ x1 }) => day(x1),
					y: middle,
					textAnchor: 'start',
					dx: 6
				}
			),
			letters(tight, { x: ({ x1, x2 }) => halfway(x1, x2), y: middle }),
			boxes(boxed, { x: ({ x2 }) => day(x2), y: middle, dx: boxOffset, r: 11 }),
			letters(boxed, { x: ({ x2 }) => day(x2), y: middle, dx: boxOffset }),
			Plot.ruleX(layout.starts.map(day), { ...height, stroke: '#ffffff', strokeWidth: 3 }),
			Plot.ruleX(layout.starts.map(day), {
				...height,
				stroke: ink,
				strokeWidth: 1.5,
				strokeDasharray: '3 2'
			}),
			...(journey.aligned ? [zeroRule(journey.aligned)] : []),
			...frameworkMarks(layout),
			...statedMarks(layout.stated),
			...visitMarks(layout.visits),
			...earlyMarks(layout.early, pixelsPerDay),
			...abolished(journey, isNarrow, boxed.length > 0)
		]
	};
}

function ticksOf(pixelsPerYear: number, labelWidth: number): string {
	if (pixelsPerYear >= labelWidth) return 'year';
	return pixelsPerYear * 2 >= labelWidth ? '2 years' : '4 years';
}

function endsFramework({ framework, x2 }: Band, { begins }: JourneyLayout): boolean {
	return begins.some((begin) => begin.framework !== framework && begin.day === x2);
}

function halfway(from: string, to: string): Date {
	return new Date((+day(from) + +day(to)) / 2);
}

function yearLabel(date: Date, isNarrow: boolean): string {
	const year = String(date.getUTCFullYear());
	return isNarrow ? `’${year.slice(2)}` : year;
}
