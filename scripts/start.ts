import { serveSite } from './serve.ts';
import { buildSite } from './site.ts';

/** Builds what is not built yet and serves it. Usage: `npm start`, with PORT for another port. */
const wanted = Number(process.env.PORT ?? 4173);
await buildSite();
const { address } = await serveSite(wanted).catch((error: NodeJS.ErrnoException) => {
	if (error.code === 'EADDRINUSE' && process.env.PORT === undefined) return serveSite(0);
	throw error;
});
console.log(`Cross-Council is at ${address}`);
