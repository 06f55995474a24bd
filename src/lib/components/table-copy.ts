/** A table as it reads on the page: its cells' words as tab-separated text and as plain HTML. */
export function tableCopy(table: HTMLTableElement): { text: string; html: string } {
	const rows = [...table.rows].map((row) =>
		[...row.cells].map((cell) => ({
			tag: cell.tagName.toLowerCase(),
			words: (cell.innerText || cell.textContent || '').replace(/\s+/g, ' ').trim()
		}))
	);
	const caption = table.caption?.innerText.trim() ?? '';
	const copy = document.createElement('table');
	if (caption !== '') copy.createCaption().textContent = caption;
	for (const row of rows) {
		const line = copy.insertRow();
		for (const { tag, words } of row)
			line.append(Object.assign(document.createElement(tag), { textContent: words }));
	}
	return {
		text: rows.map((row) => row.map(({ words }) => words).join('\t')).join('\n'),
		html: copy.outerHTML
	};
}
