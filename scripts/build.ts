import { compressSite } from './compress.ts';
import { buildSite } from './site.ts';

/** Builds `build/`, ready to be put on a static host. Usage: `npm run build`. */
await buildSite();
await compressSite('build');
