import type { ScreeningCheck } from '#lib/domain/screening.ts';

/**
 * A check as data. `sql` selects the rows that break it, with a `detail` and whatever applies of `area`,
 * `metric`, `period_end`, `inspection`, `source`, `locator` and `figures`. It may ask the public tables
 * and what `lens.sql` adds to them.
 */
export interface Check extends Pick<ScreeningCheck, 'topic' | 'level' | 'title' | 'meaning'> {
	id: string;
	method?: string;
	sql: string;
}
