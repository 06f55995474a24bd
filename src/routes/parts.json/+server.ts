import { json } from '@sveltejs/kit';
import { parts } from '../parts.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The list of parts that others wrote, in the form of CycloneDX 1.5. */
export function GET() {
	return json({
		bomFormat: 'CycloneDX',
		specVersion: '1.5',
		version: 1,
		metadata: { component: { type: 'application', name: 'cross-council' } },
		components: parts().map(({ name, version, licence, sha512 }) => ({
			type: 'library',
			name,
			version,
			purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
			licenses: [{ expression: licence }],
			hashes: [{ alg: 'SHA-512', content: sha512 }]
		}))
	});
}
