import { text } from '@sveltejs/kit';
import { parts } from '../parts.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The licence of each part that others wrote, in its own words where the package brings them. */
export function GET() {
	const each = parts().map(
		({ name, version, licence, text: words }) =>
			`${name} ${version}: ${licence}\n\n${words ?? 'The package brings no text of its licence.'}`
	);
	return text(each.join(`\n\n${'-'.repeat(72)}\n\n`) + '\n');
}
