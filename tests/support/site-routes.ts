import { SAMPLE_MARK } from '#lib/catalogue/sample.ts';
import { parseCsv } from '#lib/contract/csv.ts';
import { linesOf } from '#lib/contract/ledger.ts';
import { dataText } from './data-folder.ts';

type Parameters = Readonly<Record<string, string>>;

/** What a page or a file of the site is made by. */
export interface Route {
	readonly entries?: () => readonly Parameters[] | Promise<readonly Parameters[]>;
	readonly load?: (event: { params: Parameters }) => unknown;
	readonly GET?: (event: { params: Parameters }) => Response | Promise<Response>;
}

const FOLDER = '../../src/routes/';
const FOUND = {
	...import.meta.glob<Route>('../../src/routes/**/+page.server.ts'),
	...import.meta.glob<Route>('../../src/routes/**/+server.ts')
};

/** Every route that reads data/ at build, by its place below src/routes. */
export const ROUTES: ReadonlyMap<string, () => Promise<Route>> = new Map(
	Object.entries(FOUND).map(([path, load]) => [path.slice(FOLDER.length), load])
);

/** What a route gives for one address, as text. */
export async function routeText(path: string, params: Parameters): Promise<string> {
	const route = await ROUTES.get(path)?.();
	if (route?.load) return JSON.stringify(await route.load({ params }));
	if (!route?.GET) throw new RangeError(`no route ${path}`);
	return (await route.GET({ params })).text();
}

/** The addresses of a route: all in Japanese, and the first in the other languages. */
export async function addresses(path: string): Promise<readonly Parameters[]> {
	const all = (await (await ROUTES.get(path)?.())?.entries?.()) ?? [{}];
	return all.filter(
		({ language }, at) =>
			language === undefined ||
			language === 'ja' ||
			all.findIndex((one) => one['language'] === language) === at
	);
}

/** The datasets of which data/ has made-up files. */
export const MADE_UP: readonly string[] = [
	...new Set(
		[...linesOf(dataText('ledger.csv'))]
			.filter(([, { sample }]) => sample !== 'no')
			.map(([path]) => path.split('/')[0] ?? '')
	)
];

/** Numbers of made-up listings: no real one has the like. */
const NUMBERS = (
	MADE_UP.includes('semiconductor-listings')
		? parseCsv(dataText('semiconductor-listings/2026-10.csv')).rows.slice(0, 50)
		: []
).map(({ cells }) => cells.find((cell) => /^\d{5}-\d{8}$/.test(cell)) ?? '');

/** What in a text tells of rows of a made-up file. */
export const sampleTraces = (text: string): string[] =>
	[
		SAMPLE_MARK,
		'"sample":true',
		...MADE_UP.map((dataset) => `data/answers/${dataset}/`),
		...MADE_UP.map((dataset) => `${dataset}/2`),
		...NUMBERS
	].filter((trace) => text.includes(trace));
