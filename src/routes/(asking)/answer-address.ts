import { error as unanswerable } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { updated } from '$app/state';
import { EngineError } from '#lib/domain/errors.ts';
import type { NotUnderstood } from '#lib/domain/search-string.ts';
import type { Answered } from './engine.svelte.ts';

/** What a load of an asking page is given. `first` is the answer to the default question, as built. */
interface Asked<First, Rest> {
	data: { first: First } & Rest;
	depends: (name: `app:${string}`) => void;
	url: URL;
}

interface Understood {
	notUnderstood: NotUnderstood[];
	answeredBy: Answered<unknown>['by'];
}

/**
 * A page's load: while building, the answer to the default question, which `start` names; in a browser
 * what `ask` answers to the query string. A question that cannot be answered leaves the last answer
 * standing, or the built one, and `fault` says why. Where the site was renewed since, SvelteKit opens
 * the address anew.
 */
export function answerAddress() {
	let last: unknown = null;
	return async <First extends object, Rest extends object, Start extends object>(
		{ data, depends, url }: Asked<First, Rest>,
		start: Start,
		ask: (search: string) => Promise<NoInfer<First & Start> & Understood>
	) => {
		depends('app:answer');
		const { first, ...rest } = data;
		type Answer = First & Start & Understood;
		const built: Answer = { ...first, ...start, notUnderstood: [], answeredBy: 'build' };
		const given = (answer: Answer, fault: string | null) => ({ ...rest, ...answer, fault });
		if (!browser) return given(built, null);
		try {
			const answer = await ask(url.search);
			last = answer;
			return given(answer, null);
		} catch (error) {
			if (!(error instanceof EngineError)) throw error;
			if ((await updated.check()) && last !== null) unanswerable(503, error.message);
			return given((last as Answer | null) ?? built, error.message);
		}
	};
}
