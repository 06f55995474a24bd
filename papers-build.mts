import { buildSite } from './scripts/site.ts';
await buildSite();
