import { differenceUnit, type Change } from './change.ts';
import { formatSigned } from './change-words.ts';
import type { Metric } from './metric.ts';
import { formatNumber } from './number.ts';

/** What moved in one area, in a sentence with its numbers, or why that cannot be said. */
export function changeSentence(
	{ area, before, after, difference, parts, gap }: Change,
	metric: Metric,
	[from, to]: readonly [from: number, to: number]
): string {
	if (difference === null || before?.value == null || after?.value == null) {
		return `${area.name}: no difference, because one year has no figure (${gap ?? ''}).`;
	}
	const value = (number: number) =>
		formatNumber(number, metric.decimals) + (metric.unit === '%' ? '%' : '');
	const moved =
		`${area.name}: ${value(before.value)} in ${from}, ${value(after.value)} in ${to}, ` +
		`${formatSigned(difference, metric)} ${differenceUnit(metric)}`;
	if (parts === null) return `${moved}${gap === null ? '' : `; not split, because ${gap}`}.`;
	const part = (number: number) => formatSigned(number, { decimals: metric.decimals + 1 });
	return (
		`${moved}: ${part(parts.numerator)} from the numerator and ` +
		`${part(parts.denominator)} from the denominator.`
	);
}
