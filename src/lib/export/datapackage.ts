import type { PackagedDataset, PackageInput } from './datapackage/input.ts';
import { own } from './datapackage/own.ts';
import {
	datasetResource,
	datasetTitle,
	distinct,
	licensed,
	listResource,
	listsOf
} from './datapackage/resource.ts';
import { identity } from './feed.ts';

/** What a package is called: all that is published, or one dataset of it. */
interface Called {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** Where people read of it, below the site's address. */
	readonly page: string;
}

/**
 * The descriptor of everything that is published, as a Data Package v2 (datapackage.org): one
 * resource for each dataset with all its files, and one for each code list. Paths are relative
 * to the descriptor.
 */
export const dataPackage = (input: PackageInput): Readonly<Record<string, unknown>> =>
	described(input, {
		name: packageName(input),
		title: input.site.name.ja,
		description: input.datasets.map(({ dataset }) => `- ${dataset.title.ja}`).join('\n'),
		page: ''
	});

/** The descriptor of one dataset with the code lists that it refers to. */
export function datasetPackage(
	input: PackageInput,
	one: PackagedDataset
): Readonly<Record<string, unknown>> {
	const used = listsOf(one.dataset);
	const only = {
		...input,
		datasets: [one],
		lists: input.lists.filter(({ id }) => used.has(id))
	};
	return described(only, {
		name: `${packageName(input)}-${one.dataset.id}`,
		title: datasetTitle(one),
		description: one.dataset.description.ja,
		page: `/${input.site.languages[0] ?? 'ja'}/data/${one.dataset.id}/`
	});
}

const packageName = ({ site }: PackageInput): string =>
	`${site.areaName.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-labour-statistics`;

function described(
	input: PackageInput,
	{ name, title, description, page }: Called
): Readonly<Record<string, unknown>> {
	const { site, edition, datasets, lists, sources } = input;
	const files = datasets.flatMap((one) => one.files);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name,
		// The same for every edition, so that a program knows which package it brings up to date.
		id: identity(`data-package/${name}`),
		title,
		description,
		version: edition.version,
		...(edition.created ? { created: `${edition.created}T00:00:00+09:00` } : {}),
		...(site.baseAddress ? { homepage: `${site.baseAddress}${page}` } : {}),
		keywords: ['有効求人倍率', '求人', '求職', '賃金', site.areaName.ja, 'labour market'],
		...(site.publisher.ja
			? {
					contributors: [
						{
							title: site.publisher.ja,
							roles: ['dataCurator'],
							...(site.contact.includes('@') ? { email: site.contact } : {})
						}
					]
				}
			: {}),
		sources: distinct(
			files.map(({ source, address }) => ({
				title: sources.get(source)?.ja ?? source,
				...(address ? { path: address } : {})
			}))
		),
		...licensed(files),
		...own({ titles: site.name, languages: site.languages, area: site.area }),
		resources: [...datasets.map((one) => datasetResource(one, input)), ...lists.map(listResource)]
	};
}
