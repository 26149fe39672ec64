import type { ListedCode } from './listed-code.ts';

/** The areas that codes/ref_area.csv puts into the region of an area, that area among them. */
export function neighbours(areas: ReadonlyMap<string, ListedCode>, area: string): string[] {
	const region = areas.get(area)?.cells['region'] ?? '';
	return region === ''
		? []
		: [...areas.values()].filter(({ cells }) => cells['region'] === region).map(({ code }) => code);
}
