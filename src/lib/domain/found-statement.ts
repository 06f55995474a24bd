import * as z from 'zod/mini';
import { Document, Finding } from './document.ts';
import { Id } from './id.ts';
import { Comparison } from './said-and-counted.ts';

/**
 * A finding on the way to a reader, with its document and what stands beside it. Grain: finding. `area`
 * is the council that speaks and `about_area` the area it speaks of; `source` is the document's and
 * `counted_source` that of the official figure. An event has the metric `ofsted-event`.
 */
export const FoundStatement = z.strictObject({
	...Comparison.shape,
	...Document.shape,
	...Finding.shape,
	area: Id,
	about_area: z.nullable(Id),
	metric: Id,
	url: z.nullable(z.string()),
	counted_metric: z.nullable(Id),
	counted_source: z.nullable(Id)
});
export type FoundStatement = z.infer<typeof FoundStatement>;
