import { setFlagsFromString } from 'node:v8';
// A worker does not take over the loader that the main thread was started with, so it is registered here.
import { register } from 'tsx/esm/api';

// Much of the time for a few hundred documents would go into optimising functions that are only warm.
setFlagsFromString('--interrupt-budget=1000000');
register();
await import('./worker.ts');
