import type { Check, Fact } from '../domain/finding.ts';

type Counted = Fact & { value: number };

/** How far a stated share may lie from the one that the counts give, in percentage points. */
const shareSlack = 0.6;

const shown = (value: number) => String(Math.round(value * 10) / 10);

const plain = (fact: Fact): fact is Counted =>
	fact.kind === 'metric' &&
	fact.value !== null &&
	fact.about === 'self' &&
	['exact', 'approx', 'hypothetical'].includes(fact.qualifier);

/** Facts of one moment: the same date, or so near in the text that they are told together. */
const together = (a: Fact, b: Fact) =>
	a.as_of === b.as_of || (Math.abs(a.start - b.start) < 200 && a.qualifier === b.qualifier);

interface Sum {
	total: string;
	parts: readonly [string, string];
	says: string;
}

const sums: readonly Sum[] = [
	{
		total: 'social-worker-establishment',
		parts: ['social-workers-in-post', 'social-worker-vacancies'],
		says: 'in post and vacant posts make up the establishment'
	},
	{
		total: 'social-workers-in-post',
		parts: ['permanent-social-workers', 'agency-social-workers'],
		says: 'permanent and agency make up those in post'
	},
	{
		total: 'social-worker-establishment',
		parts: ['permanent-social-workers', 'agency-social-workers'],
		says: 'permanent and agency make up the establishment'
	}
];

/** The first plain figure of a metric for the whole workforce or population. */
const whole = (facts: readonly Counted[], metric: string) =>
	facts.find(
		(fact) =>
			fact.metric === metric && (fact.scope === null || /^(?:agency|permanent)$/.test(fact.scope))
	);

function totals(facts: readonly Counted[]): Check[] {
	return sums.flatMap(({ total, parts: [a, b], says }) => {
		const one = whole(facts, a);
		const other = whole(facts, b);
		const sum = whole(facts, total);
		if (!one || !other || !sum || !together(one, other)) return [];
		if (sum.unit !== one.unit && [sum.unit, one.unit, other.unit].includes('FTE')) return [];
		const made = one.value + other.value;
		const agrees = made === sum.value;
		const arithmetic = `${shown(one.value)} + ${shown(other.value)} = ${shown(made)}`;
		const message = agrees
			? `${says}: ${arithmetic}`
			: `${says}, but ${arithmetic} and not ${shown(sum.value)}`;
		return [{ kind: 'total', agrees, arithmetic, message, metrics: [total, a, b] } satisfies Check];
	});
}

/** Two parts that the text ties to one total and that add up to another. */
function attachments(found: readonly Check[], facts: readonly Counted[]): Check[] {
	const right = found.find(
		({ agrees, metrics }) => agrees && metrics[0] === 'social-workers-in-post'
	);
	const wrong = found.find(
		({ agrees, metrics }) =>
			!agrees &&
			metrics[0] === 'social-worker-establishment' &&
			metrics[1] === 'permanent-social-workers'
	);
	const full = whole(facts, 'social-worker-establishment');
	if (!right || !wrong || !full) return [];
	const message = `${right.arithmetic} describes those in post, though the text may tie it to ${shown(full.value)}`;
	return [
		{
			kind: 'attachment',
			agrees: false,
			arithmetic: right.arithmetic,
			message,
			metrics: wrong.metrics
		}
	];
}

interface Share {
	rate: string;
	part: string;
	of: readonly string[];
}

const shares: readonly Share[] = [
	{
		rate: 'agency-social-worker-rate',
		part: 'agency-social-workers',
		of: ['social-workers-in-post', 'social-worker-establishment']
	},
	{
		rate: 'permanent-social-worker-rate',
		part: 'permanent-social-workers',
		of: ['social-workers-in-post', 'social-worker-establishment']
	},
	{
		rate: 'social-worker-vacancy-rate',
		part: 'social-worker-vacancies',
		of: ['social-worker-establishment']
	},
	{ rate: 'audits-graded-good-rate', part: 'audits-graded-good', of: ['audits-completed'] },
	{
		rate: 'audits-graded-inadequate-rate',
		part: 'audits-graded-inadequate',
		of: ['audits-completed']
	}
];

function rates(facts: readonly Counted[]): Check[] {
	return shares.flatMap(({ rate, part, of }) => {
		const stated = facts.filter((fact) => fact.metric === rate);
		const count = whole(facts, part);
		const bases = of.map((metric) => whole(facts, metric)).filter((fact) => fact !== undefined);
		if (!count || bases.length === 0) return [];
		return stated
			.filter((fact) => together(fact, count))
			.map((fact) => {
				const tries = bases.map((base) => ({ base, share: (100 * count.value) / base.value }));
				const best =
					tries.find(({ share }) => Math.abs(share - fact.value) <= shareSlack) ?? tries[0];
				const share = best?.share ?? 0;
				const agrees = Math.abs(share - fact.value) <= shareSlack;
				const arithmetic = `${shown(count.value)} / ${shown(best?.base.value ?? 0)} = ${shown(share)}%`;
				const message = agrees
					? `the share agrees with the counts: ${arithmetic}`
					: `${arithmetic}, but ${shown(fact.value)}% is stated`;
				return {
					kind: 'rate',
					agrees,
					arithmetic,
					message,
					metrics: [rate, part, best?.base.metric ?? part]
				} satisfies Check;
			});
	});
}

/** Two values of one thing on one date, or a change whose words go the other way than its figures. */
function contradictions(facts: readonly Fact[]): Check[] {
	const checks: Check[] = [];
	const own = facts.filter(plain).filter(({ qualifier }) => qualifier !== 'hypothetical');
	for (const [i, a] of own.entries()) {
		const b = own
			.slice(i + 1)
			.find(
				(other) =>
					other.metric === a.metric &&
					other.scope === a.scope &&
					other.as_of === a.as_of &&
					other.period === a.period &&
					other.unit === a.unit &&
					other.value !== a.value
			);
		if (b === undefined) continue;
		const arithmetic = `${shown(b.value)} - ${shown(a.value)} = ${shown(b.value - a.value)}`;
		checks.push({
			kind: 'contradiction',
			agrees: false,
			arithmetic,
			message: `two figures of one thing: ${shown(a.value)} and ${shown(b.value)}`,
			metrics: [a.metric]
		});
	}
	for (const now of facts) {
		const before = facts.find(
			(fact) =>
				fact.qualifier === 'previous' &&
				fact.metric === now.metric &&
				fact.scope === now.scope &&
				Math.abs(fact.start - now.start) < 120
		);
		if (
			now.value === null ||
			!before ||
			before.value === null ||
			now.qualifier === 'previous' ||
			now.about !== 'self'
		)
			continue;
		const change = now.value - before.value;
		if (
			(now.direction === 'decreasing' && change > 0) ||
			(now.direction === 'increasing' && change < 0)
		) {
			const arithmetic = `${shown(now.value)} - ${shown(before.value)} = ${shown(change)}`;
			checks.push({
				kind: 'contradiction',
				agrees: false,
				arithmetic,
				message: `said to be ${now.direction}, but ${arithmetic}`,
				metrics: [now.metric]
			});
		}
	}
	return checks;
}

/** Parts that are more than their whole. */
function bounds(facts: readonly Counted[]): Check[] {
	const pairs: readonly [string, string][] = [
		['agency-social-workers', 'social-worker-establishment'],
		['social-worker-vacancies', 'social-worker-establishment'],
		['referrals', 'contacts'],
		['foster-carer-approvals', 'foster-carer-applications'],
		['foster-carer-applications', 'foster-carer-enquiries'],
		['missing-children', 'missing-episodes']
	];
	return pairs.flatMap(([part, total]) => {
		const a = whole(facts, part);
		const b = whole(facts, total);
		if (!a || !b || a.as_of !== b.as_of || a.period !== b.period || a.value <= b.value) return [];
		const arithmetic = `${shown(a.value)} > ${shown(b.value)}`;
		return [
			{
				kind: 'bounds',
				agrees: false,
				arithmetic,
				message: `a part is more than its whole: ${arithmetic}`,
				metrics: [part, total]
			} satisfies Check
		];
	});
}

/**
 * Whether the figures of a document agree with each other, the sum shown with each answer. A sum that
 * comes out is told as well as one that does not; what cannot be compared gives nothing.
 */
export function checksOf(facts: readonly Fact[]): Check[] {
	const counted = facts.filter(plain);
	const added = totals(counted);
	const attached = attachments(added, counted);
	const kept =
		attached.length > 0
			? added.filter(({ metrics }) => metrics !== attached[0]?.metrics)
			: added.filter(
					({ agrees, metrics }) =>
						agrees ||
						metrics[1] !== 'permanent-social-workers' ||
						metrics[0] === 'social-workers-in-post'
				);
	return [...kept, ...attached, ...rates(counted), ...contradictions(facts), ...bounds(counted)];
}

/** What a council stated in an earlier document; `where` names it for a reader. */
export interface EarlierDocument {
	where: string;
	facts: readonly Fact[];
}

const aims = ['target', 'planned', 'hypothetical'];
const stands = (fact: Fact): fact is Counted =>
	fact.kind === 'metric' &&
	fact.value !== null &&
	fact.about === 'self' &&
	!aims.includes(fact.qualifier);

/**
 * Whether a document's figures agree with what the same council stated earlier for the same date.
 * `earlier` are documents of the same council only, the latest first; the first that states it counts.
 */
export function checksAgainst(
	facts: readonly Fact[],
	earlier: readonly EarlierDocument[]
): Check[] {
	const stated = earlier.flatMap(({ where, facts: before }) =>
		before.filter(stands).map((fact) => ({ where, fact }))
	);
	const checks = facts.filter(stands).flatMap((fact) => {
		const before = stated.find(
			({ fact: one }) =>
				one.metric === fact.metric &&
				one.scope === fact.scope &&
				one.as_of === fact.as_of &&
				one.period === fact.period &&
				one.unit === fact.unit
		);
		if (before === undefined || fact.as_of === null) return [];
		const was = before.fact.value;
		const arithmetic = `${shown(fact.value)} - ${shown(was)} = ${shown(fact.value - was)}`;
		const agrees = was === fact.value;
		const message = `${fact.metric} of ${fact.as_of}: ${shown(fact.value)} here, ${shown(was)} in ${before.where}: ${arithmetic}`;
		return [
			{ kind: 'earlier', agrees, arithmetic, message, metrics: [fact.metric] } satisfies Check
		];
	});
	return [...new Map(checks.map((check) => [check.message, check])).values()];
}
