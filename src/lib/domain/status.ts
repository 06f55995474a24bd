import * as z from 'zod/mini';

/** Why a published value is not a number. Zero is a number and has no status. */
export const Status = z.enum(['suppressed', 'unavailable', 'not-applicable', 'low', 'unreliable']);
export type Status = z.infer<typeof Status>;

/** DfE's symbol and meaning of each status. The words go before the letter for a reader. */
export const statuses: Record<Status, { symbol: string; word: string; meaning: string }> = {
	suppressed: {
		symbol: 'c',
		word: 'suppressed',
		meaning: 'withheld by the publisher so that nobody can be identified'
	},
	unavailable: {
		symbol: 'x',
		word: 'not available',
		meaning: 'not available, for example because the council sent no figure'
	},
	'not-applicable': {
		symbol: 'z',
		word: 'not applicable',
		meaning: 'does not apply to this council or date'
	},
	low: { symbol: 'low', word: 'rounds to zero', meaning: 'more than zero, but rounds to zero' },
	unreliable: {
		symbol: 'u',
		word: 'unreliable',
		meaning: 'withheld by the publisher as too unreliable to use'
	}
};

/** The status that one of DfE's symbols stands for, or null where it is not a symbol. */
export function statusOfSymbol(text: string): Status | null {
	return Status.options.find((status) => statuses[status].symbol === text) ?? null;
}
