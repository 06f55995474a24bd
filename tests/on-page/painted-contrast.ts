/** The contrast between the lightest and the darkest spot of a picture, a PNG in base 64. Runs in the page. */
export async function paintedContrast(png: string): Promise<number> {
	const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
	const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
	const canvas = new OffscreenCanvas(picture.width, picture.height);
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('no canvas');
	context.drawImage(picture, 0, 0);
	const { data } = context.getImageData(0, 0, picture.width, picture.height);
	const linear = (byte = 0) => {
		const share = byte / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	let [darkest, lightest] = [1, 0];
	for (let at = 0; at < data.length; at += 4) {
		const light =
			0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
		darkest = Math.min(darkest, light);
		lightest = Math.max(lightest, light);
	}
	return (lightest + 0.05) / (darkest + 0.05);
}
