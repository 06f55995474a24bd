import { browser } from '$app/environment';
import { asset } from '$app/paths';
import * as z from 'zod/mini';
import {
	findEntries,
	indexEntries,
	type EntryIndex,
	type Found
} from '#lib/components/find-entries.ts';
import { fetchJson } from '#lib/data/fetch.ts';
import { EngineError } from '#lib/domain/errors.ts';
import { questionFromSearch, SearchEntry } from '#lib/domain/search-entry.ts';

let asked: Promise<EntryIndex> | undefined;

/** Answers what the address asks, from entries prepared at build time; while building, nothing. */
export async function load({ fetch, url }) {
	const nothing: Found = { groups: [], isNear: false };
	if (!browser) return { question: '', answer: nothing, fault: null };
	const question = questionFromSearch(url.search);
	if (question === '') return { question, answer: nothing, fault: null };
	asked ??= fetchJson(asset('/prepared/search.json'), z.array(SearchEntry), { fetch }).then(
		indexEntries
	);
	try {
		return { question, answer: findEntries(await asked, question), fault: null };
	} catch (error) {
		asked = undefined;
		if (!(error instanceof EngineError)) throw error;
		return { question, answer: nothing, fault: error.message };
	}
}
