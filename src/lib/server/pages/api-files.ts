import { SITE } from '#lib/catalogue/site.ts';
import { indexJson } from '#lib/export/api/index-json.ts';
import { mcpDescription } from '#lib/export/api/mcp.ts';
import { openApi } from '#lib/export/api/openapi.ts';
import { apiInput, releaseFeedPaths } from '../data/api-input.ts';
import { releasesAtom, releasesJson } from './release-feeds.ts';

export interface ApiFile {
	readonly name: string;
	readonly type: string;
	readonly body: () => string | Promise<string>;
}

const JSON_TYPE = 'application/json; charset=utf-8';

const jsonFile = (name: string, value: () => unknown): ApiFile => ({
	name,
	type: JSON_TYPE,
	body: () => `${JSON.stringify(value())}\n`
});

const feedFiles = (): ApiFile[] =>
	SITE.languages
		.flatMap((language): ApiFile[] => [
			{
				name: `releases.${language}.xml`,
				type: 'application/atom+xml; charset=utf-8',
				body: () => releasesAtom(language)
			},
			{
				name: `releases.${language}.json`,
				type: 'application/feed+json; charset=utf-8',
				body: () => releasesJson(language)
			}
		])
		.filter(({ name }) => releaseFeedPaths().includes(`data/${name}`));

/** The files in data/ that tell of all others. */
export const apiFiles = (): ApiFile[] => [
	jsonFile('index.json', () => indexJson(apiInput())),
	jsonFile('openapi.json', () => openApi(apiInput())),
	jsonFile('mcp.json', () => mcpDescription(apiInput())),
	...feedFiles()
];
