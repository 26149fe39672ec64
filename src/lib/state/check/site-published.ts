import { entriesOf, LEDGER_FILE } from '#lib/contract/ledger.ts';
import type { Published } from '#lib/intake/published.ts';
import { restoredText } from '#lib/contract/published-csv.ts';
import type { RealTexts, SiteData } from '#lib/contract/site-data.ts';
import { Obstructed } from './obstacle.ts';

/**
 * What the site has published, as a folder data/. The texts of a dataset are fetched when the
 * first of them is asked for; made-up ones are known to be there, and never read.
 * @param base the address of the site's root, without its last slash
 */
export async function sitePublished(base: string, now: string): Promise<Published> {
	const site = JSON.parse(await text(`${base}/data/check.json`)) as SiteData;
	const settings = await Promise.all([
		...site.codes.map(async (id): Promise<[string, string]> => {
			const path = `codes/${id}.csv`;
			return [path, restoredText(await text(`${base}/data/${path}`))];
		}),
		...site.profiles.map(async (name): Promise<[string, string]> => {
			const path = `profiles/${name}`;
			return [path, await text(`${base}/data/${path}`)];
		})
	]);
	const known = new Map<string, string>([...settings, [LEDGER_FILE, site.ledger]]);
	const ledger = entriesOf(site.ledger, now.slice(0, 10));
	const datasets = new Map<string, RealTexts>();
	const real = (path: string): string | null => {
		const [dataset = ''] = path.split('/');
		const texts = datasets.get(dataset) ?? textsOf(base, dataset);
		datasets.set(dataset, texts);
		return texts[path] ?? null;
	};
	return {
		paths: [...known.keys(), ...ledger.keys()].sort(),
		text(path) {
			const row = ledger.get(path);
			if (!row) return known.get(path) ?? null;
			return row.sample ? '' : real(path);
		}
	};
}

async function text(address: string): Promise<string> {
	const response = await fetch(address).catch(() => null);
	if (!response?.ok) throw new Obstructed('unreachable', address);
	return response.text();
}

/** The intake asks for texts as it goes and waits for none: a worker may wait for it. */
function textsOf(base: string, dataset: string): RealTexts {
	const address = `${base}/data/check/${dataset}.json`;
	const request = new XMLHttpRequest();
	request.open('GET', address, false);
	try {
		request.send();
	} catch {
		throw new Obstructed('unreachable', address);
	}
	if (request.status !== 200) throw new Obstructed('unreachable', address);
	return JSON.parse(request.responseText) as RealTexts;
}
