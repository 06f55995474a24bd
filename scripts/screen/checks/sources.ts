import type { Check } from '../check.ts';

/** Checks of the list of sources. */
export const sourceChecks: readonly Check[] = [
	{
		id: 'source-used',
		topic: 'sources',
		level: 'advisory',
		title: 'Every source is used',
		meaning:
			'The file is listed and no row comes from it. It may have served to check another, or to draw the map.',
		sql: /* sql */ `
			WITH used AS (
				SELECT source FROM observation UNION SELECT source FROM inspection
				UNION SELECT source FROM judgement UNION SELECT source FROM neighbour
				UNION SELECT source FROM area_code UNION SELECT from_source FROM revision
				UNION SELECT to_source FROM revision UNION SELECT source FROM document
			)
			SELECT source, 'No row comes from it' AS detail FROM source ANTI JOIN used USING (source)`
	},
	{
		id: 'file-listed-once',
		topic: 'sources',
		level: 'fail',
		title: 'No file is listed as two sources',
		meaning: 'One publication would count as two that agree.',
		sql: /* sql */ `
			SELECT min(source) AS source, 'The same file as ' || max(source) AS detail FROM source
			GROUP BY sha256 HAVING count(*) > 1`
	},
	{
		id: 'source-can-be-found',
		topic: 'sources',
		level: 'fail',
		title: 'Every source has an address, a licence and a day of release',
		meaning: 'A reader could not look it up, or not use it.',
		sql: /* sql */ `
			SELECT source, 'Address, licence or release is missing' AS detail FROM source
			WHERE NOT (starts_with(url, 'https://') AND starts_with(licence_url, 'https://')
				AND licence <> '' AND regexp_full_match(released, '\\d{4}(-\\d{2}){0,2}'))`
	}
];
