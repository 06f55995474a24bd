import type { Feature } from 'write-excel-file/universal';
import {
	getCellAddress,
	sanitizeAttributeValue,
	sanitizeTextContent
} from 'write-excel-file/utility';

/** A range of a sheet that is marked as a table, from its header row on. Rows and columns count from 0. */
export interface MarkedTable {
	sheet: number;
	name: string;
	headerRow: number;
	headings: readonly string[];
	rows: number;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Marks ranges of a workbook as tables, so that a screen reader says which column a cell stands in and
 * a spreadsheet sorts and filters them.
 */
export function markedTables(tables: readonly MarkedTable[]): Feature<Blob> {
	const inSheet = (sheet: number) =>
		tables.map((table, at) => ({ ...table, id: at + 1 })).filter((table) => table.sheet === sheet);
	return {
		files: {
			transform: {
				'[Content_Types].xml': {
					insert: () =>
						tables
							.map(
								(_, at) =>
									`<Override ContentType="${types}officedocument.spreadsheetml.table+xml" PartName="/xl/tables/table${at + 1}.xml"/>`
							)
							.join('')
				},
				'xl/worksheets/sheet{id}.xml': {
					insert: (_, { sheetIndex }) => {
						const own = inSheet(sheetIndex);
						if (own.length === 0) return undefined;
						const parts = own.map(({ id }) => `<tablePart r:id="rId-table-${id}"/>`);
						return `<tableParts count="${own.length}">${parts.join('')}</tableParts>`;
					}
				},
				'xl/worksheets/_rels/sheet{id}.xml.rels': {
					insert: (_, { sheetIndex }) =>
						inSheet(sheetIndex)
							.map(
								({ id }) =>
									`<Relationship Id="rId-table-${id}" Type="${relations}/table" Target="../tables/table${id}.xml"/>`
							)
							.join('')
				}
			},
			write: {
				files: () =>
					Object.fromEntries(
						tables.map((table, at) => [`xl/tables/table${at + 1}.xml`, tablePart(table, at + 1)])
					)
			}
		}
	};
}

/** Gives a workbook its title, which a screen reader and a file list say, and its maker. */
export function documentProperties(title: string): Feature<Blob> {
	return {
		files: {
			transform: {
				'[Content_Types].xml': {
					insert: () =>
						`<Override ContentType="${types}package.core-properties+xml" PartName="/docProps/core.xml"/>`
				},
				'_rels/.rels': {
					insert: () =>
						'<Relationship Id="rId-core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
				}
			},
			write: {
				files: () => ({
					'docProps/core.xml':
						'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
						'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
						`<dc:title>${sanitizeTextContent(title)}</dc:title><dc:creator>Cross-Council</dc:creator><dc:language>en-GB</dc:language>` +
						'</cp:coreProperties>'
				})
			}
		}
	};
}

function tablePart({ name, headerRow, headings, rows }: MarkedTable, id: number): string {
	const ends = getCellAddress(headerRow + rows, headings.length - 1);
	const range = `${getCellAddress(headerRow, 0)}:${ends}`;
	const columns = headings.map(
		(heading, at) => `<tableColumn id="${at + 1}" name="${sanitizeAttributeValue(heading)}"/>`
	);
	return (
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
		`<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">` +
		`<autoFilter ref="${range}"/><tableColumns count="${headings.length}">${columns.join('')}</tableColumns>` +
		'<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
	);
}
