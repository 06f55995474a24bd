import * as z from 'zod/mini';
import type { Publication, Whereabouts } from '../releases/publications.ts';
import { download, type Manners } from './download.ts';
import { FetchError } from './fetch-error.ts';

const eesApi = 'https://api.education.gov.uk/statistics/v1';
const eesCatalogue = 'https://explore-education-statistics.service.gov.uk/data-catalogue/data-set';
const govuk = 'https://www.gov.uk/api/content';

const EesPublications = z.object({
	results: z.array(z.object({ id: z.string(), title: z.string() }))
});
const EesDataSets = z.object({
	results: z.array(
		z.object({
			title: z.string(),
			latestVersion: z.nullish(z.object({ file: z.object({ id: z.string() }) }))
		})
	)
});
const GovukCollection = z.object({
	links: z.object({
		documents: z.array(
			z.object({ title: z.string(), base_path: z.string(), public_updated_at: z.string() })
		)
	})
});
const GovukPage = z.object({
	details: z.object({ attachments: z.array(z.object({ title: z.string(), url: z.string() })) })
});

/**
 * The address of the newest file of a publication, as its publisher lists it now.
 *
 * Errors: FetchError; `not-listed` names what was looked for and what was there.
 */
export async function findAddress(
	{ from, format }: Pick<Publication, 'from' | 'format'>,
	manners: Manners
): Promise<string> {
	if (from.by === 'address') return from.address;
	if (from.by === 'ees') return findDataSet(from, manners);
	const collection = `${govuk}/government/collections/${from.collection}`;
	const { documents } = (await askJson(collection, GovukCollection, manners)).links;
	const [page] = documents
		.filter(({ title }) => from.page.test(title))
		.toSorted((one, other) => (one.public_updated_at < other.public_updated_at ? 1 : -1));
	if (page === undefined) throw notListed(collection, from.page, documents);
	const { attachments } = (await askJson(govuk + page.base_path, GovukPage, manners)).details;
	const isWanted = ({ title, url }: { title: string; url: string }) =>
		from.attachment.test(title) && url.endsWith(`.${format}`);
	const [attachment, other] = attachments.filter(isWanted);
	if (attachment === undefined || other !== undefined) {
		throw notListed(govuk + page.base_path, from.attachment, attachments);
	}
	return attachment.url;
}

async function findDataSet(
	from: Extract<Whereabouts, { by: 'ees' }>,
	manners: Manners
): Promise<string> {
	const search = `${eesApi}/publications?search=${encodeURIComponent(from.publication)}`;
	const { results } = await askJson(search, EesPublications, manners);
	const publication = results.find(({ title }) => sameTitle(title, from.publication));
	const sets = publication
		? (await askJson(`${eesApi}/publications/${publication.id}/data-sets`, EesDataSets, manners))
				.results
		: [];
	const file = sets.find(({ title }) => sameTitle(title, from.dataSet))?.latestVersion?.file.id;
	return `${eesCatalogue}/${encodeURIComponent(file ?? from.dataSetFile)}/csv`;
}

async function askJson<T>(address: string, schema: z.ZodMiniType<T>, manners: Manners): Promise<T> {
	const { bytes } = await download({ address, format: 'json', largest: 5_000_000 }, manners);
	try {
		return schema.parse(JSON.parse(String(bytes)));
	} catch (error) {
		throw new FetchError('changed-answer', `${address}: ${String(error)}`, { cause: error });
	}
}

function notListed(where: string, what: RegExp, there: readonly { title: string }[]): FetchError {
	const titles = there.map(({ title }) => `"${title}"`).join(', ') || 'nothing';
	return new FetchError('not-listed', `one ${what.source} on ${where}, which has ${titles}`);
}

function sameTitle(one: string, other: string): boolean {
	const plain = (title: string) => title.trim().toLowerCase().replaceAll('’', "'");
	return plain(one) === plain(other);
}
