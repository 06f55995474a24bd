import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DataError } from '#lib/domain/errors.ts';
import { lanes } from '#lib/domain/inspection.ts';
import {
	answer,
	answerJson,
	redirect,
	startPublisher,
	type Publisher
} from '#fixtures/publisher.ts';
import { readAccepted } from '../releases/accepted.ts';
import { publications } from '../releases/publications.ts';
import { readWorkforce } from '../releases/workforce.ts';
import { FetchError } from './fetch-error.ts';
import { fetchPublication } from './fetch-publication.ts';
import { readLedger } from './vintages.ts';

// Twelve lines of the 2025 release stand for the release that is accepted.
const excerpt = readFileSync('scripts/releases/workforce.excerpt.csv', 'utf8');
const data = readAccepted('data');
const accepted = {
	...data,
	inspections: [],
	judgements: [],
	observations: readWorkforce('excerpt.csv', excerpt, 'workforce-2025', data.areas.index)
};

const api = 'api.education.gov.uk/statistics/v1/publications';
const catalogue = 'explore-education-statistics.service.gov.uk/data-catalogue/data-set';
const csv = `${catalogue}/file-of-2026/csv`;

let publisher: Publisher;
let vintages: string;
beforeAll(async () => {
	publisher = await startPublisher();
});
afterAll(() => publisher.close());
beforeEach(() => {
	vintages = mkdtempSync(join(tmpdir(), 'cross-council-vintages-'));
	publisher.answers.clear();
	publisher.asked.length = 0;
	publisher.answers.set(
		api,
		answerJson({
			paging: { page: 1, totalPages: 1 },
			results: [{ id: 'one', title: 'Children’s social work workforce', slug: 'workforce' }]
		})
	);
	publisher.answers.set(
		`${api}/one/data-sets`,
		answerJson({
			results: [
				{ title: '2. Something else', latestVersion: { version: '1.0', file: { id: 'other' } } },
				{
					title:
						'1. Indicators (in post, starters, leavers, agency workers, vacancies, caseload and absence)',
					latestVersion: { version: '2.0', file: { id: 'file-of-2026' } }
				}
			]
		})
	);
	publisher.answers.set(csv, answer(excerpt, 'text/csv'));
});
afterEach(() => rmSync(vintages, { recursive: true, force: true }));

const fetchOne = (name: string, manners = {}) => {
	const publication = publications.find((each) => each.publication === name);
	if (publication === undefined) throw new Error(`unknown publication: ${name}`);
	return fetchPublication(publication, accepted, vintages, {
		mirror: publisher.mirror,
		pauses: [1, 1],
		...manners
	});
};

test('keeps the newest file that the API lists, and says what the publisher said of it', async () => {
	const headers = { 'content-encoding': 'gzip', etag: '"a1"', 'last-modified': 'Thu, 19 Mar 2026' };
	publisher.answers.set(csv, (request, response) => {
		const isKnown = request.headers['if-none-match'] === '"a1"';
		if (isKnown) response.writeHead(304).end();
		else answer(gzipSync(excerpt), 'text/csv; charset=utf-8', headers)(request, response);
	});
	const { retrieval, source } = await fetchOne('workforce');
	expect(source).toBeNull();
	expect(retrieval).toMatchObject({
		publication: 'workforce',
		address: `https://${csv}`,
		outcome: 'new',
		file: expect.stringMatching(/^workforce\/[0-9a-f]{12}\/csww-indicators\.csv$/),
		bytes: Buffer.byteLength(excerpt),
		content_type: 'text/csv; charset=utf-8',
		etag: '"a1"',
		last_modified: 'Thu, 19 Mar 2026'
	});
	const kept = join(vintages, retrieval.file);
	expect(readFileSync(kept, 'utf8')).toBe(excerpt);
	const { mtimeMs } = statSync(kept);

	expect((await fetchOne('workforce')).retrieval.outcome).toBe('not-modified');
	publisher.answers.set(csv, answer(excerpt, 'text/csv'));
	expect((await fetchOne('workforce')).retrieval.outcome).toBe('same');
	expect(statSync(kept).mtimeMs).toBe(mtimeMs);
	expect(readLedger(vintages).map(({ outcome, file }) => [outcome, file])).toEqual(
		['new', 'not-modified', 'same'].map((outcome) => [outcome, retrieval.file])
	);
});

test('keeps another release beside the one before it', async () => {
	publisher.answers.set(csv, answer(excerpt, 'text/csv', { etag: '"a1"' }));
	const first = await fetchOne('workforce');
	publisher.answers.set(csv, answer(excerpt.replace(',13.7,602', ',13.8,602'), 'text/csv'));
	const second = await fetchOne('workforce');
	expect(second.retrieval).toMatchObject({ outcome: 'new', etag: null });
	expect(readFileSync(join(vintages, first.retrieval.file), 'utf8')).toBe(excerpt);
});

test('fetches the file that is known by hand where the API does not list the data set', async () => {
	publisher.answers.set(api, answerJson({ results: [] }));
	const known = `${catalogue}/bd4d8c04-716a-4447-af3d-677aa3223917/csv`;
	publisher.answers.set(known, answer(excerpt, 'text/csv'));
	expect((await fetchOne('workforce')).retrieval.address).toBe(`https://${known}`);
});

// One inspection of Ofsted's workbook, with the columns that it prints.
const graded = ['overall', 'leadership', 'help-and-protection', 'children-in-care'] as const;
const sheetOf = (what: 'Inspection' | 'Inspection/Visit') =>
	utils.aoa_to_sheet([
		['Inspections'],
		['Note'],
		[
			'Web link',
			...['Local authority area code', 'Local authority name', 'Local authority status'],
			...['Ofsted region', `${what} date`, 'Publication date', `${what} type`],
			...[...graded, 'care-leavers' as const].map((lane) => lanes[lane].official),
			'Visit Theme'
		],
		[
			'Ofsted Local Authority Webpage',
			...['E06000032', 'Luton', 'Current', 'East of England', '13/01/2020', '24/02/2020'],
			'ILACS Standard Inspection',
			...[...graded.map(() => 'Good'), '', '']
		]
	]);
const book = utils.book_new();
utils.book_append_sheet(book, sheetOf('Inspection'), 'ILACS_inspection_history');
utils.book_append_sheet(book, sheetOf('Inspection/Visit'), 'In-year_inspections');
const workbook: Buffer = write(book, { type: 'buffer', bookType: 'ods' });
const ods = 'application/vnd.oasis.opendocument.spreadsheet';
const collection = 'www.gov.uk/api/content/government/collections/childrens-social-care-statistics';
const page = 'www.gov.uk/api/content/government/statistics/csc-2026';
const media = 'assets.publishing.service.gov.uk/media/64/outcomes.ods';

function publishOutcomes(): void {
	const document = (year: number) => ({
		title: `Children’s social care in England ${year}`,
		base_path: `/government/statistics/csc-${year}`,
		public_updated_at: `${year}-07-09T09:30:00+01:00`
	});
	const documents = [document(2025), document(2026), { ...document(2026), title: 'Fostering' }];
	publisher.answers.set(collection, answerJson({ links: { documents } }));
	const attachment = (title: string, url: string) => ({ title, url, attachment_type: 'file' });
	const title = 'Local authority inspection outcomes as at 31 March 2026';
	publisher.answers.set(
		page,
		answerJson({
			details: {
				attachments: [
					attachment('Main findings', '/government/statistics/csc-2026/main-findings'),
					attachment(title, `https://${media}`),
					attachment(
						'Provider level data',
						'https://assets.publishing.service.gov.uk/media/65/p.ods'
					)
				]
			}
		})
	);
	publisher.answers.set(media, answer(workbook, ods));
}

test('fetches the attachment of the newest page of a GOV.UK collection', async () => {
	publishOutcomes();
	const { retrieval } = await fetchOne('ofsted-outcomes');
	expect(retrieval).toMatchObject({ address: `https://${media}`, bytes: workbook.length });
	expect(publisher.asked).toEqual([collection, page, media]);
});

test('follows the publisher to another of its own hosts', async () => {
	publishOutcomes();
	publisher.answers.set(media, redirect('https://www.gov.uk/media/outcomes.ods'));
	publisher.answers.set('www.gov.uk/media/outcomes.ods', answer(workbook, ods));
	expect((await fetchOne('ofsted-outcomes')).retrieval.outcome).toBe('new');
});

test('asks again after an error of the server and after a broken connection', async () => {
	publisher.answers.set(csv, [
		answer('busy', 'text/plain', {}, 503),
		hangUp,
		answer(excerpt, 'text/csv')
	]);
	expect((await fetchOne('workforce')).retrieval.outcome).toBe('new');
	expect(publisher.asked.filter((path) => path === csv)).toHaveLength(3);
});

const half = excerpt.slice(0, excerpt.length - 40);
const gzipped = { 'content-encoding': 'gzip' };
const hangUp: RequestListener = (_, response) => response.destroy();
const noAnswer: RequestListener = () => undefined;
const noMore: RequestListener = (_, response) => {
	response.writeHead(200, { 'content-type': 'text/csv' }).write('time_period');
};
const cutOff: RequestListener = (_, response) => {
	response.writeHead(200, { 'content-type': 'text/csv', 'content-length': excerpt.length });
	response.write(half, () => response.destroy());
};
const trickle: RequestListener = (_, response) => {
	response.writeHead(200, { 'content-type': 'text/csv' });
	const timer = setInterval(() => response.write('x'), 50);
	response.once('close', () => clearInterval(timer));
};
const endless: RequestListener = (_, response) => {
	response.writeHead(200, { 'content-type': 'text/csv' });
	Readable.from(repeat(Buffer.alloc(1_000_000)), { objectMode: false }).pipe(response);
};
function* repeat<T>(value: T): Generator<T> {
	for (;;) yield value;
}

test.each([
	['not-found', 1, answer('gone', 'text/html', {}, 404)],
	['refused', 1, answer('no', 'text/html', {}, 403)],
	['server-error', 3, answer('busy', 'text/plain', {}, 500)],
	['unreachable', 3, hangUp],
	['stalled', 3, noAnswer],
	['stalled', 3, noMore],
	['too-slow', 3, trickle],
	['truncated', 3, cutOff],
	['truncated', 3, answer(half, 'text/csv')],
	['truncated', 3, answer('', 'text/csv')],
	['bad-gzip', 3, answer(gzipSync(excerpt).subarray(0, 900), 'text/csv', gzipped)],
	['bad-gzip', 3, answer(excerpt, 'text/csv', gzipped)],
	['web-page', 1, answer('<!DOCTYPE html><p>Sorry', 'text/html')],
	['web-page', 1, answer('\n<html><p>Sorry', 'text/csv')],
	['wrong-type', 1, answer(excerpt, 'application/pdf')],
	['wrong-type', 1, answer(excerpt, 'text/csv', { 'content-encoding': 'br' })],
	['too-large', 1, answer('', 'text/csv', { 'content-length': 10_000_001 })],
	['too-large', 1, answer(gzipSync(Buffer.alloc(10_000_001)), 'text/csv', gzipped)],
	['too-large', 1, endless],
	['foreign-host', 1, redirect('https://files.example.org/csww.csv')],
	['foreign-host', 1, redirect(`http://${csv}`)],
	['too-many-redirects', 6, redirect(`https://${csv}`)]
])('stops with %s after asking %i times, and keeps nothing', async (fault, times, reply) => {
	publisher.answers.set(csv, reply);
	const impatient = { stalled: { idle: 200 }, 'too-slow': { deadline: 300 } };
	const stopped = fetchOne('workforce', impatient[fault as keyof typeof impatient]);
	await expect(stopped).rejects.toBeInstanceOf(FetchError);
	await expect(stopped).rejects.toMatchObject({ fault, message: expect.stringContaining(csv) });
	expect(publisher.asked.filter((path) => path === csv)).toHaveLength(times);
	expect(publisher.asked.filter((path) => path.startsWith('files.example.org'))).toEqual([]);
	expect(readLedger(vintages)).toEqual([]);
});

test('stops with damaged-vintage where a kept file is another than came', async () => {
	const { retrieval } = await fetchOne('workforce');
	const kept = join(vintages, retrieval.file);
	chmodSync(kept, 0o644);
	writeFileSync(kept, half);
	await expect(fetchOne('workforce')).rejects.toMatchObject({ fault: 'damaged-vintage' });
	expect(readFileSync(kept, 'utf8')).toBe(half);
});

test.each([
	['not-listed', collection, { links: { documents: [] } }],
	['changed-answer', collection, { documents: [] }],
	['not-listed', page, { details: { attachments: [{ title: 'Annex', url: 'https://x/a.ods' }] } }]
])('stops with %s where the list of a publisher has changed', async (fault, path, list) => {
	publishOutcomes();
	publisher.answers.set(path, answerJson(list));
	await expect(fetchOne('ofsted-outcomes')).rejects.toMatchObject({ fault });
});

test('stops at a workbook that is cut off, damaged or none', async () => {
	publishOutcomes();
	publisher.answers.set(media, answer(workbook.subarray(0, 2_000), ods));
	await expect(fetchOne('ofsted-outcomes')).rejects.toMatchObject({ fault: 'truncated' });
	publisher.answers.set(media, answer('plain', ods));
	await expect(fetchOne('ofsted-outcomes')).rejects.toMatchObject({ fault: 'wrong-type' });
	publisher.answers.set(media, answer(Buffer.from(workbook).fill(0, 60, 900), ods));
	const opened = fetchOne('ofsted-outcomes');
	await expect(opened).rejects.toThrow(/outcomes\.ods: cannot be opened as ods: /);
});

test.each([
	['a changed header', ['caseload_fte', 'caseload'], ':1: caseload_fte is missing'],
	['a new symbol', [',15.2,', ',~,'], ':2: caseload_fte is neither a number nor a symbol: ~'],
	['rates as fractions', [/(?<=,)(\d+)\.(\d)(?=,)/g, '0.$1$2'], 'average-caseload is mostly 0.'],
	[
		'a council fewer',
		[/^2025.*Warwickshire.*\n/m, ''],
		'has 5 areas in 2025-09-30 and not 6 as in 2025-09-30: without warwickshire'
	]
] as const)('keeps a release with %s, and stops at it', async (_, [from, to], problem) => {
	publisher.answers.set(csv, answer(excerpt.replace(from, to), 'text/csv'));
	const stopped = fetchOne('workforce');
	await expect(stopped).rejects.toBeInstanceOf(DataError);
	await expect(stopped).rejects.toThrow(problem);
	expect(readLedger(vintages)).toHaveLength(1);
});
