import { asError } from '#lib/base/as-error.ts';
import { entriesOf, LEDGER_FILE } from '#lib/contract/ledger.ts';
import { publishedTextAtOnce } from '#lib/integrity/verify-at-once.ts';
import { verifying } from '#lib/integrity/verify.ts';
import type { Published } from '#lib/intake/published.ts';
import { restoredText } from '#lib/contract/published-csv.ts';
import type { RealTexts, SiteData } from '#lib/contract/site-data.ts';
import { Obstructed } from './obstacle.ts';

interface PublishedSite {
	/** The address of the site's root, without its last slash. */
	readonly base: string;
	/** Of the page that asks: its files are compared with the list of this release. */
	readonly release: string | null;
}

/**
 * What the site has published, as a folder data/. The texts of a dataset are fetched when the
 * first of them is asked for; made-up ones are known to be there, and never read.
 */
export async function sitePublished(of: PublishedSite, now: string): Promise<Published> {
	const read = verifying({ ...of, fetch: (input, init) => globalThis.fetch(input, init) });
	const text = async (path: string) => {
		const bytes = await read(path).catch((error: unknown) => {
			throw new Obstructed('unreachable', `${path}: ${asError(error).message}`);
		});
		return new TextDecoder().decode(bytes);
	};
	const site = JSON.parse(await text('data/check.json')) as SiteData;
	const settings = await Promise.all([
		...site.codes.map(async (id): Promise<[string, string]> => {
			const path = `codes/${id}.csv`;
			return [path, restoredText(await text(`data/${path}`))];
		}),
		...site.profiles.map(async (name): Promise<[string, string]> => {
			const path = `profiles/${name}`;
			return [path, await text(`data/${path}`)];
		})
	]);
	const known = new Map<string, string>([...settings, [LEDGER_FILE, site.ledger]]);
	const ledger = entriesOf(site.ledger, now.slice(0, 10));
	const datasets = new Map<string, RealTexts>();
	const real = (path: string): string | null => {
		const [dataset = ''] = path.split('/');
		const texts = datasets.get(dataset) ?? textsOf(of, dataset);
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

/** The intake asks for texts as it goes and waits for none: a worker may wait for it. */
function textsOf({ base, release }: PublishedSite, dataset: string): RealTexts {
	const path = `data/check/${dataset}.json`;
	try {
		return JSON.parse(publishedTextAtOnce(base, release, path)) as RealTexts;
	} catch (error) {
		throw new Obstructed('unreachable', `${path}: ${asError(error).message}`);
	}
}
