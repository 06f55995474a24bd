import { metricById } from './metrics/index.ts';

/** What councils state and no official series here counts, in words. */
const onlyStated: Readonly<Record<string, string>> = {
	'caseload-limit': 'Caseload limit',
	'social-worker-establishment': 'Social worker posts in the structure',
	'permanent-social-workers': 'Permanent social workers',
	'permanent-social-worker-rate': 'Permanent social worker rate',
	'social-workers-recruited': 'Social workers recruited',
	contacts: 'Contacts',
	'private-fostering-arrangements': 'Private fostering arrangements',
	'missing-episodes': 'Times that children went missing',
	'missing-children': 'Children who went missing',
	'return-interviews-offered-rate': 'Return interviews offered, rate',
	'return-interviews-completed-rate': 'Return interviews completed, rate',
	'return-interviews-completed': 'Return interviews completed',
	'young-people-unsuitable-accommodation': 'Young people in unsuitable accommodation',
	'care-leavers-suitable-accommodation-rate': 'Care leavers in suitable accommodation, rate',
	'care-leavers': 'Care leavers',
	'children-placed-over-20-miles': 'Children placed over 20 miles from home',
	'children-placed-over-20-miles-rate': 'Children placed over 20 miles from home, rate',
	'social-workers-per-child': 'Social workers for each child',
	'audits-completed': 'Audits completed',
	'audits-completed-rate': 'Audits completed, rate',
	'audits-graded-good': 'Audits graded good',
	'audits-graded-good-rate': 'Audits graded good, rate',
	'audits-graded-inadequate': 'Audits graded inadequate',
	'audits-graded-inadequate-rate': 'Audits graded inadequate, rate'
};

/** What stands in the place of a metric where a statement is of an event. */
export const eventMetric = 'ofsted-event';

/** The title of what a statement is about; undefined where the id is none that can be stated. */
export function statedTitle(id: string): string | undefined {
	if (id === eventMetric) return 'Ofsted inspections, visits and interventions';
	return metricById(id)?.title ?? (Object.hasOwn(onlyStated, id) ? onlyStated[id] : undefined);
}
