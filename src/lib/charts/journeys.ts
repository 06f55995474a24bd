import type { NamedArea } from '../domain/area.ts';
import { dayOf, judgementWords, kindOf, type JourneyStep } from '../domain/inspection.ts';
import { alignedStep, yearsAround } from '../domain/journey-alignment.ts';
import type { JourneyAlignment, JourneysView } from '../domain/journeys-view.ts';
import { formatDate } from '../domain/period.ts';
import type { StatedEvent } from '../domain/stated-event.ts';
import type { Journey } from './journey-layout.ts';

/** What the address of `/journeys/` was answered with. */
export interface JourneysAnswer {
	view: JourneysView;
	areas: readonly NamedArea[];
	steps: readonly JourneyStep[];
	stated: readonly StatedEvent[];
	/** The days that the lists reach to. */
	span: { to: string };
}

/** A council's journey as a view has it. `subtitle` says what year 0 is, where years are counted. */
export interface ViewedJourney {
	area: NamedArea;
	journey: Journey;
	subtitle: string | undefined;
}

const missing: Record<JourneyAlignment, string> = {
	calendar: '',
	'first-inadequate': 'no overall grade of inadequate under SIF or ILACS',
	'last-full': 'no inspection under SIF or ILACS'
};

/**
 * The journeys of a view in the order of its address: those that are drawn, laid side by side as it
 * asks, and those that have no inspection to count years from, with the reason in words.
 */
export function journeysOfView({ view, areas, steps, stated, span }: JourneysAnswer) {
	const from = `${view.from}-01-01`;
	const all = view.areas.flatMap((slug) => {
		const area = areas.find((each) => each.area === slug);
		if (area === undefined) return [];
		const own = steps.filter((step) => step.area === slug);
		return { area, steps: own, zero: alignedStep(own, view.align) };
	});
	const zeros = all.flatMap(({ zero }) => (zero === null ? [] : [dayOf(zero)]));
	const around = yearsAround(zeros, from, span.to);
	const viewed = all.map(({ area, steps, zero }): ViewedJourney => ({
		area,
		journey: {
			name: area.name,
			began: area.valid_from,
			ended: area.valid_to,
			steps,
			stated: stated.filter((event) => event.area === area.area),
			from,
			to: span.to,
			...(zero && { aligned: { zero: dayOf(zero), ...around } })
		},
		subtitle: zero ? zeroWords(zero) : undefined
	}));
	const isDrawn = ({ journey }: ViewedJourney) =>
		view.align === 'calendar' || journey.aligned !== undefined;
	return {
		all: viewed,
		drawn: viewed.filter(isDrawn),
		undrawn: viewed.filter((each) => !isDrawn(each)),
		missing: missing[view.align]
	};
}

function zeroWords(zero: JourneyStep): string {
	const day = zero.started === null ? 'the day of the report' : 'the first day on site';
	return `Year 0 is ${formatDate(dayOf(zero))}, ${day}: ${kindOf(zero)}, ${judgementWords(zero).toLowerCase()}`;
}
