import type { OptionalPage } from '#lib/catalogue/pages.ts';
import type { Site } from '#lib/catalogue/site.ts';
import type { Code } from '#lib/contract/code-table.ts';
import { plainName, type Region } from './areas.ts';

/** What a prefecture can show from the national tables; its plan and its bulletin are its own. */
const PAGES: readonly OptionalPage[] = ['shortage', 'wage-check', 'report'];

const EMPTY = { ja: '', en: '', 'zh-Hant': '' };

/** 佐賀県 is 佐賀 in the name of its labour bureau; 北海道 stays whole. */
const stem = (name: string): string => name.replace(/[都府県縣]$/, '');

/** data/site.json of a prefecture that begins: named, and nobody behind it yet. */
export function siteOf(area: Code, region: Region | null, nation: string): Site {
	const names = { ...area.names, en: plainName(area.names.en) };
	return {
		name: {
			ja: `${names.ja}雇用統計ダッシュボード`,
			en: `${names.en} Labour Market Dashboard`,
			'zh-Hant': `${names['zh-Hant']}就業統計儀表板`
		},
		areaName: names,
		region: region ? { ja: region.ja, en: region.en, 'zh-Hant': region.zh_hant } : names,
		bureau: {
			ja: `${stem(names.ja)}労働局`,
			en: `the ${names.en} Labour Bureau`,
			'zh-Hant': `${stem(names['zh-Hant'])}勞動局`
		},
		partners: EMPTY,
		publisher: EMPTY,
		contact: '',
		languages: ['ja', 'en', 'zh-Hant'],
		pages: PAGES,
		area: area.code,
		nation,
		regionArea: region?.code ?? '',
		offices: [],
		baseAddress: '',
		samples: 'hidden'
	};
}

/** The days on which a bureau published are its own: the rule stays, the days are left out. */
export function releaseOf(text: string): object {
	const { headline } = JSON.parse(text) as { headline: object };
	return { headline: { ...headline, known: {} } };
}

/** Settings that are some prefecture's own, as one that begins has them. */
export const BEGINNINGS = {
	'plan.json': { sections: [] },
	'minimum-wage.json': { steps: [], industrial: [] }
} as const;

/** Settings that are the same for all. */
export const SHARED = ['bulletin.json', 'shortage.json', 'regions.json'] as const;

export const jsonText = (value: object): string => `${JSON.stringify(value, null, '\t')}\n`;
