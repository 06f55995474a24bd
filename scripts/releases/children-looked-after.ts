import { placeColumns, type OpenDataShape } from './open-data.ts';

/** What the three files have in common; the council's name stands before its ONS code. */
const census = {
	ending: '03-31',
	rounding: { council: 0, total: 10 },
	codes: 'any'
} as const;

const places = [...placeColumns.slice(0, -2), 'la_name', 'new_la_code'];

/** Children looked after at 31 March, starting and ceasing, with rates. */
export const lookedAfter: OpenDataShape = {
	...census,
	release: 'looked-after',
	header: [...places, 'population_type', 'population_estimate', 'children_count', 'rate_per_10000'],
	filters: ['population_type']
};

/** How long children looked after stay in one placement. */
export const placementStability: OpenDataShape = {
	...census,
	release: 'placement-stability',
	header: [...places, 'cla_group', 'placement_stability', 'children_count', 'children_percent'],
	filters: ['cla_group', 'placement_stability']
};

/** How many social workers children looked after have in a year. */
export const socialWorkerStability: OpenDataShape = {
	...census,
	release: 'social-worker-stability',
	header: [...places, 'cla_group', 'sw_stability', 'number', 'percentage'],
	filters: ['cla_group', 'sw_stability']
};
