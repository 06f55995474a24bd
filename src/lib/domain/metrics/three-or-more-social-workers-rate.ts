import { defineMetric } from '../metric.ts';

export const threeOrMoreSocialWorkersRate = defineMetric({
	id: 'three-or-more-social-workers-rate',
	title: 'Children looked after with three or more social workers',
	shortTitle: 'Three or more social workers',
	topic: 'Stability of care',
	definition:
		'Share of the children looked after on the day who had three or more different social ' +
		'workers during the year to it, the time before they were looked after included.',
	note: 'Published for 2024 alone so far.',
	numerator: 'Children with three or more social workers',
	denominator: 'Children looked after',
	unit: '%',
	decimals: 0,
	basis: 'on-day',
	polarity: 'lower',
	bounds: [0, 100],
	official: {
		'social-worker-stability': {
			column: 'percentage',
			numerator: ['number'],
			denominator: ['number'],
			where: {
				cla_group: 'CLA on 31 March',
				sw_stability: '3 or more social workers during the year'
			},
			denominatorWhere: { sw_stability: 'Total children' }
		}
	}
});
