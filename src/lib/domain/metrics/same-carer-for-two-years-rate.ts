import { defineMetric } from '../metric.ts';

export const sameCarerForTwoYearsRate = defineMetric({
	id: 'same-carer-for-two-years-rate',
	title: 'Children living with the same carer for two years',
	shortTitle: 'Same carer for two years',
	topic: 'Stability of care',
	definition:
		'Share of the children under 16 looked after on the day, and for two and a half years or ' +
		'more, who had lived in the same placement for at least two years. Placement for adoption ' +
		'with the same carers is no change.',
	numerator: 'Children living with the same carer for two years',
	denominator: 'Children under 16 looked after for two and a half years',
	unit: '%',
	decimals: 0,
	basis: 'on-day',
	polarity: 'higher',
	bounds: [0, 100],
	official: {
		'placement-stability': {
			column: 'children_percent',
			numerator: ['children_count'],
			denominator: ['children_count'],
			where: {
				cla_group:
					'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years',
				placement_stability: 'Living with the same carer for at least 2 years'
			},
			denominatorWhere: { placement_stability: 'Total children' }
		}
	}
});
