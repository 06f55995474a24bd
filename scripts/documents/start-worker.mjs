// A worker does not take over the loader that the main thread was started with, so it is registered here.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
