import { placeColumns, type OpenDataShape } from './open-data.ts';

/** ONS mid-year estimates of children aged 0 to 17, as DfE shapes them: 30 June of each year. */
export const population: OpenDataShape = {
	release: 'population',
	header: [...placeColumns, 'age_group', 'population_estimate'],
	filters: ['age_group'],
	ending: '06-30',
	rounding: { council: 0, total: 0 },
	codes: 'any'
};
