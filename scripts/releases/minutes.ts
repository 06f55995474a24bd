import { createHash } from 'node:crypto';
import type { Document } from '#lib/domain/document.ts';
import { Finding } from '#lib/domain/document.ts';
import { DataError, type Fault } from '#lib/domain/errors.ts';
import type { Fact } from '#lib/domain/finding.ts';
import type { Minutes } from '#lib/domain/minutes.ts';
import { extract, type AreaNames } from '#lib/extraction/extract.ts';
import type { AreaIndex } from './area-index.ts';

/**
 * Reads minutes with the extractor: the document and what it states, in its order.
 *
 * A finding's id is made from its document, what it states and its words, so that it is the same after
 * every reading and changes when the statement does.
 *
 * Errors: DataError where the text is not minutes of children's services, or a finding out of schema.
 */
export function readMinutes(
	minutes: Minutes,
	file: string,
	text: string,
	areas: AreaNames,
	index: AreaIndex
): { document: Document; findings: Finding[] } {
	const { area, source, title, url } = minutes;
	const faults: Fault[] = [];
	const told = minutes.meeting_date ?? undefined;
	const read = extract(text, { areas, council: area, ...(told !== undefined && { date: told }) });
	if (read.status !== 'read') {
		faults.push({ file, line: null, column: null, problem: `gives nothing: ${read.status}` });
	}
	const document: Document = {
		document: source,
		area,
		kind: 'committee',
		committee: read.committee,
		meeting_date: minutes.meeting_date ?? read.meeting_date,
		title,
		url,
		read_by: 'extractor',
		source,
		locator: 'whole file'
	};
	const findings = read.facts.flatMap((fact) => {
		const parsed = Finding.safeParse(findingOf(fact, minutes, index));
		for (const { path, message } of parsed.error?.issues ?? []) {
			faults.push({
				file,
				line: null,
				column: path.join('.'),
				problem: `${message}: ${fact.evidence}`
			});
		}
		return parsed.success ? [parsed.data] : [];
	});
	if (faults.length > 0) throw new DataError(faults);
	return { document, findings: [...new Map(findings.map((row) => [row.finding, row])).values()] };
}

function findingOf(fact: Fact, { source, area }: Minutes, index: AreaIndex): Finding {
	const { ofsted } = fact;
	const words = fact.evidence.replace(/\s+/g, ' ').trim();
	const judgements = Object.entries(ofsted?.sub_judgements ?? {}).map((pair) => pair.join('='));
	const { metric, about, value, value_low, value_high } = fact;
	return {
		finding: `finding-${hash([source, metric, about, value, value_low, value_high, words])}`,
		document: source,
		area: areaOf(fact.about, area, index),
		about: fact.about,
		metric: ofsted === null ? fact.metric : null,
		value: fact.value,
		value_low: fact.value_low,
		value_high: fact.value_high,
		unit: fact.unit,
		qualifier: fact.qualifier,
		precision: fact.precision,
		as_of: fact.as_of,
		as_of_basis: fact.as_of === null ? null : fact.as_of_basis,
		period: fact.period,
		scope: fact.scope,
		direction: fact.direction,
		event_type: ofsted?.event_type ?? null,
		framework: ofsted?.framework ?? null,
		event_start: ofsted?.date_start ?? null,
		event_end: ofsted?.date_end ?? null,
		published: ofsted?.published ?? null,
		sequence: ofsted?.sequence ?? null,
		overall: ofsted?.overall ?? null,
		sub_judgements: judgements.toSorted().join(';') || null,
		event_status: ofsted?.status ?? null,
		fragment: words,
		note: null,
		locator: `characters ${fact.start} to ${fact.end}`
	};
}

function areaOf(about: string, own: string, index: AreaIndex): string | null {
	if (about === 'self') return own;
	return about === 'national' ? 'england' : (index.byName(about)[0]?.area ?? null);
}

function hash(parts: readonly (string | number | null)[]): string {
	return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 12);
}
