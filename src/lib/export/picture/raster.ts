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

/** Strokes that do not grow with the drawing would be half as wide as meant: they are widened. */
function widened(svg: string): string {
	const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
	for (const one of drawn.querySelectorAll('[vector-effect="non-scaling-stroke"]'))
		one.setAttribute('stroke-width', String(Number(one.getAttribute('stroke-width')) * SCALE));
	return new XMLSerializer().serializeToString(drawn);
}
