import type { MetricDefinition } from './metric.ts';

const rounding = 'Rounded to the nearest five, so 0 can be 1 or 2.';

/**
 * A fostering measure as the two metrics that Ofsted publishes of it, with definitions that say whom
 * they count: `councils` has councils, their sums in regions and, as England, the total of their
 * services; `allAgencies` has England alone, with independent agencies. They never share a line.
 */
export function bySector(measure: MetricDefinition): {
	councils: MetricDefinition;
	allAgencies: MetricDefinition;
} {
	return {
		councils: {
			...measure,
			definition:
				`${measure.definition} Of councils' own services; England and the regions are their ` +
				`totals, without independent agencies. Councils that share a service have no figure of their own. ${rounding}`,
			sector: 'councils'
		},
		allAgencies: {
			...measure,
			id: `${measure.id}-all-agencies`,
			title: `${measure.title}: councils and independent agencies`,
			shortTitle: `${measure.shortTitle ?? measure.title}, all agencies`,
			topic: 'Fostering, all agencies',
			definition:
				`${measure.definition} Of councils' services and independent agencies together, which ` +
				`is published for England alone. ${rounding}`,
			sector: 'all-agencies'
		}
	};
}
