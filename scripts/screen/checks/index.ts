import type { Check } from '../check.ts';
import { areaChecks } from './areas.ts';
import { coverageChecks } from './coverage.ts';
import { figureChecks } from './figures.ts';
import { inspectionChecks } from './inspections.ts';
import { movementChecks } from './movement.ts';
import { neighbourChecks } from './neighbours.ts';
import { periodChecks } from './periods.ts';
import { rateChecks } from './rates.ts';
import { revisionChecks } from './revisions.ts';
import { sourceChecks } from './sources.ts';
import { totalChecks } from './totals.ts';

/** Every check that a data set passes through before it is published. */
export const checks: readonly Check[] = [
	...movementChecks,
	...coverageChecks,
	...rateChecks,
	...totalChecks,
	...figureChecks,
	...periodChecks,
	...inspectionChecks,
	...revisionChecks,
	...areaChecks,
	...neighbourChecks,
	...sourceChecks
];
