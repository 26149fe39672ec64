import { addressOf, type ApiInput } from './index-json.ts';
import { told } from './operations.ts';
import { QUOTING } from './quoting.ts';

/** llms.txt (llmstxt.org): what an assistant should know before it quotes a value. */
export function llmsText(input: ApiInput): string {
	const { site, datasets, lists, versions } = input;
	const link = (title: string, path: string, says: string) =>
		`- [${title}](${addressOf(site, path)}): ${says}`;
	return `${[
		`# ${site.name.en} (${site.name.ja})`,
		`> Openings, applicants and offered wages of ${site.areaName.en} (${site.areaName.ja}), Japan, from published official statistics. All data are files: no key, no query.`,
		QUOTING.map((one) => `- ${one}`).join('\n'),
		'## Start here',
		[
			link('Index', 'data/index.json', 'datasets, columns, units, coverage, sources, files'),
			link('OpenAPI', 'data/openapi.json', 'the same files as an API'),
			link('MCP', 'data/mcp.json', 'the same as resources of the Model Context Protocol'),
			link('Data Package', 'data/datapackage.json', 'a schema for every column'),
			link('Versions', versions.index, 'what was public when, and the files as they stood')
		].join('\n'),
		'## Datasets',
		datasets
			.map((one) => {
				const { id } = one.dataset;
				const measures = Object.values(one.dataset.measures).map(({ title }) => title.en);
				const says = [told(one), measures.length > 0 ? `${measures.join('; ')}.` : ''];
				return link(id, `data/${id}/${id}.csv`, says.filter(Boolean).join(' '));
			})
			.join('\n'),
		'## Codes',
		lists.map(({ id, titles, path }) => link(id, `data/${path}`, titles.en)).join('\n')
	].join('\n\n')}\n`;
}
