import type { PackageInput } from './datapackage/input.ts';
import { own } from './datapackage/own.ts';
import { datasetResource, distinct, licensed, listResource } from './datapackage/resource.ts';

/**
 * The descriptor of everything that is published, as a Data Package v2 (datapackage.org): one
 * resource for each dataset with all its files, and one for each code list. Paths are relative
 * to the descriptor.
 */
export function dataPackage(input: PackageInput): Readonly<Record<string, unknown>> {
	const { site, version, datasets, lists, sources } = input;
	const files = datasets.flatMap((one) => one.files);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: `${site.areaName.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-labour-statistics`,
		title: site.name.ja,
		description: datasets.map(({ dataset }) => `- ${dataset.title.ja}`).join('\n'),
		version,
		...(site.baseAddress ? { homepage: site.baseAddress } : {}),
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
