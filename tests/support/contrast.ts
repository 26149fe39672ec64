import { rgb } from 'd3';

function luminance(colour: string): number {
	const { r, g, b } = rgb(colour);
	const linear = (channel: number): number => {
		const part = channel / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The WCAG 2.2 contrast ratio of two CSS colours, 1–21; NaN where one is not a colour. */
export function contrast(a: string, b: string): number {
	const [dark = NaN, light = NaN] = [luminance(a), luminance(b)].toSorted((m, n) => m - n);
	return (light + 0.05) / (dark + 0.05);
}
