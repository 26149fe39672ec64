/** For print: so many pixels to one of the SVG. */
const SCALE = 2;

/**
 * An SVG file as PNG, drawn by the browser at twice its size for print.
 * @throws Error when the browser cannot draw it
 */
export async function rasterise(svg: string): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(widened(svg))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * SCALE;
	canvas.height = image.naturalHeight * SCALE;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png')
	);
}

/**
 * Strokes that do not grow with the drawing would be half as wide as meant: they are widened. What
 * stands in a tag is escaped (element.ts), so that it ends at the first angle.
 */
export function widened(svg: string): string {
	return svg.replace(/<[^<>]*\svector-effect="non-scaling-stroke"[^<>]*>/g, (tag) =>
		tag.replace(
			/(\sstroke-width=")([^"]*)/,
			(_, before: string, width: string) => `${before}${Number(width) * SCALE}`
		)
	);
}
