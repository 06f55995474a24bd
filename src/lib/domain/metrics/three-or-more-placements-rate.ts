import { defineMetric } from '../metric.ts';

export const threeOrMorePlacementsRate = defineMetric({
	id: 'three-or-more-placements-rate',
	title: 'Children looked after with three or more placements',
	shortTitle: 'Three or more placements',
	topic: 'Stability of care',
	definition:
		'Share of the children looked after on the day who had three or more placements of a day ' +
		'or longer during the year to it. A placement for adoption with the same foster carers is ' +
		'no change.',
	numerator: 'Children with three or more placements',
	denominator: 'Children looked after',
	unit: '%',
	decimals: 0,
	basis: 'on-day',
	polarity: 'lower',
	bounds: [0, 100],
	official: {
		'placement-stability': {
			column: 'children_percent',
			numerator: ['children_count'],
			denominator: ['children_count'],
			where: {
				cla_group: 'CLA on 31 March',
				placement_stability: 'With 3 or more placements during the year'
			},
			denominatorWhere: { placement_stability: 'Total children' }
		}
	}
});
