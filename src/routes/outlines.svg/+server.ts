import { councilMap } from '../outlines.server.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Every council's outline once, by its id, for the maps on all pages to use. */
export async function GET() {
	const { map } = await councilMap();
	const { width, height, shapes, regionBorders } = map;
	const path = (id: string, data: string, fill = '') =>
		`<path id="${id}" vector-effect="non-scaling-stroke"${fill} d="${data}"/>`;
	const lines = [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
		...shapes.map((shape) => path(shape.area, shape.path)),
		path('region-borders', regionBorders, ' fill="none"'),
		'</svg>\n'
	];
	return new Response(lines.join('\n'), { headers: { 'content-type': 'image/svg+xml' } });
}
