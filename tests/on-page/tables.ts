/** A table as a reader meets it: each row's cells as text, its own heading among them. */
export interface ReadTable {
	caption: string;
	columns: string[];
	rows: string[][];
}

/** Every table of the page, in its order. Runs in the page. */
export function tables(): ReadTable[] {
	const text = (cell: Element) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
	return [...document.querySelectorAll('main table')].map((table) => ({
		caption: text(table.querySelector('caption') ?? table),
		columns: [...table.querySelectorAll('thead tr:first-child > *')].map(text),
		rows: [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text))
	}));
}
