import { Source } from '../../domain/source.ts';
import { defineQuery } from '../session.ts';

/** Every source, newest release first. Grain: one row a file. */
export const sourceList = defineQuery({
	name: 'sourceList',
	params: () => [],
	row: Source,
	sql: /* sql */ `
		SELECT source, publisher, title, released,
			licence, licence_url, url, file, bytes, sha256
		FROM source
		ORDER BY released DESC, source
	`
});
