import { EngineError } from '#lib/domain/errors.ts';

/**
 * Keeps the last answer that was had, so that a question that cannot be answered leaves it standing
 * and `fault` says why. Until there is one it is what the page was built with.
 */
export function keepLast() {
	let last: unknown = null;
	return {
		async orKeep<T>(
			built: T,
			ask: () => Promise<NoInfer<T>>
		): Promise<T & { fault: string | null }> {
			try {
				const answer = await ask();
				last = answer;
				return { ...answer, fault: null };
			} catch (error) {
				if (!(error instanceof EngineError)) throw error;
				return { ...((last as T | null) ?? built), fault: error.message };
			}
		}
	};
}
