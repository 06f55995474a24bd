const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};
const html = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/**
 * Two lines of HTML that put a view's chart into another page: the chart in a frame of `height` CSS
 * pixels, and a link for those who do not see it. `embed` and `view` are whole addresses.
 */
export function snippetOf(parts: {
	title: string;
	embed: string;
	view: string;
	height: number;
}): string {
	const [title, embed, view] = [html(parts.title), html(parts.embed), html(parts.view)];
	return [
		`<iframe src="${embed}" title="${title}" width="100%" height="${parts.height}" style="border: 0" loading="lazy"></iframe>`,
		`<p><a href="${view}">${title} – Cross-Council</a></p>`
	].join('\n');
}
