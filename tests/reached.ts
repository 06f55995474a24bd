import type { RowId } from './checklist.ts';

/** A running test: vitest's `task`, or Playwright's `test.info()`. */
type Running = { meta: object } | { annotations: { type: string; description?: string }[] };

/** States the number that a test reached for a row of the checklist; the run's report carries it. */
export function reached(running: Running, row: RowId, number: number): void {
	if ('meta' in running) {
		const { reached: before = {} } = running.meta as { reached?: Partial<Record<RowId, number>> };
		Object.assign(running.meta, { reached: { ...before, [row]: number } });
	} else {
		running.annotations.push({ type: `reached ${row}`, description: String(number) });
	}
}
