import { formatCount } from './number.ts';
import type { Observation } from './observation.ts';

type Parts = Pick<Observation, 'numerator' | 'denominator'>;

/** What a rate divides, `1,336 ÷ 97.3`; empty where it is not known or no rate. */
export function formatParts({ numerator, denominator }: Parts): string {
	if (numerator === null || denominator === null) return '';
	return `${formatCount(numerator)} ÷ ${formatCount(denominator)}`;
}

/** The same after a figure, ` (1,336 ÷ 97.3)`. */
export function bracketParts(parts: Parts): string {
	const text = formatParts(parts);
	return text && ` (${text})`;
}
