import type { ExportTable } from './table.ts';
import { licencesOf, type Taken } from './taken.ts';

/**
 * The description of a table's CSV file as CSV on the Web has it: names, datatypes and meanings of its
 * columns, sources and licence. It stands beside `<name>.csv` as `<name>.csv-metadata.json`.
 */
export function csvwMetadata(
	{ name, title, columns }: ExportTable,
	{ sources, version, view }: Pick<Taken, 'sources' | 'version' | 'view'>
) {
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		url: `${name}.csv`,
		'dc:title': title,
		'dc:publisher': 'Cross-Council',
		'dc:identifier': version,
		'dc:isPartOf': view,
		'dc:source': sources.map(({ publisher, title, released, url }) => ({
			'dc:title': title,
			'dc:publisher': publisher,
			'dc:issued': released,
			...(url && { 'dc:identifier': url })
		})),
		'dc:license': licencesOf(sources).map(({ url }) => ({ '@id': url })),
		dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
		tableSchema: {
			columns: columns.map(({ name, title, datatype, description }) => ({
				name,
				titles: name,
				datatype,
				null: '',
				'dc:title': title,
				'dc:description': description
			}))
		}
	};
}
