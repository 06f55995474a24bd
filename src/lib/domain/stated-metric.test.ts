import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { eventMetric, statedTitle } from './stated-metric.ts';

/** Every metric that reading a document can give. */
const vocabulary = `average-caseload, caseload-limit, social-workers-in-post,
	social-worker-establishment, social-worker-vacancies, social-worker-vacancy-rate,
	agency-social-workers, agency-social-worker-rate, permanent-social-workers,
	permanent-social-worker-rate, social-worker-turnover-rate, social-workers-recruited,
	social-worker-leavers, foster-carer-enquiries, foster-carer-applications,
	foster-carer-approvals, fostering-households, foster-carer-deregistrations,
	children-looked-after, children-looked-after-rate, child-protection-plans,
	child-protection-plan-rate, children-in-need, referrals, referral-rate, re-referral-rate,
	contacts, private-fostering-arrangements, missing-episodes, missing-children,
	return-interviews-offered-rate, return-interviews-completed-rate, return-interviews-completed,
	young-people-unsuitable-accommodation, care-leavers-suitable-accommodation-rate, care-leavers,
	children-placed-over-20-miles, children-placed-over-20-miles-rate, social-workers-per-child,
	audits-completed, audits-completed-rate, audits-graded-good, audits-graded-good-rate,
	audits-graded-inadequate, audits-graded-inadequate-rate`
	.split(',')
	.map((id) => id.trim());

test('names everything that reading a document can give, each otherwise', () => {
	const titles = [...vocabulary, eventMetric].map(statedTitle);
	expect(titles).not.toContain(undefined);
	expect(new Set(titles).size).toBe(titles.length);
});

test('names every metric of data/findings.csv', () => {
	const used = csvParse(readFileSync('data/findings.csv', 'utf8')).flatMap(({ metric }) =>
		metric ? [metric] : []
	);
	expect(used.length).toBeGreaterThan(200);
	expect(used.filter((id) => statedTitle(id) === undefined)).toEqual([]);
});

test.each(['morale', 'constructor', 'average_caseload', ''])('does not know %j', (id) => {
	expect(statedTitle(id)).toBeUndefined();
});
