import { formatDate } from './period.ts';
import type { Source } from './source.ts';

/** Months after which a publication is no longer taken to be the latest of its kind. */
const mostMonths = 24;

const publicationOf = ({ source }: Pick<Source, 'source'>) =>
	source.replace(/-\d{4}(?:-\d{2})?$/, '');

const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);

/** Every edition of a source's publication that is read here, its own too, oldest first. */
export function editionsOf(source: Source, sources: readonly Source[]): Source[] {
	return sources
		.filter((other) => publicationOf(other) === publicationOf(source))
		.toSorted((one, other) => (one.released < other.released ? -1 : 1));
}

/**
 * When the next edition of a source's publication is usual, in words. No source states its day, so
 * this names the months of the editions that are read here; of a publication that other sources have
 * left behind by two years it names none.
 */
export function nextReleaseWords(source: Source, sources: readonly Source[]): string {
	const newest = sources.reduce((last, { released }) => (released > last ? released : last), '');
	if (monthsOf(newest) - monthsOf(source.released) > mostMonths) {
		return 'Not known: later editions, if there are any, are not read here.';
	}
	const dated = editionsOf(source, sources).filter(({ released }) => released.length >= 7);
	const months = dated.map(({ released }) => formatDate(released.slice(0, 7)));
	const usual = [...new Set(months.map((month) => month.slice(0, -' 2025'.length)))].join(' or ');
	if (usual === '') return 'Not stated by any source read here.';
	return (
		'Not stated by any source read here. ' +
		(months.length === 1
			? `The one edition read here came in ${months[0]}; if the publisher keeps to the month, the next comes in ${usual}.`
			: `Editions read here came in ${months.join(' and ')}, so ${usual} is usual.`)
	);
}
