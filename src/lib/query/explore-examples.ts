import type { NameColumn } from '#lib/catalogue/code-list.ts';
import type { Label } from '#lib/base/language.ts';
import { occupationBalance } from '#lib/catalogue/datasets/occupation-balance.ts';
import { occupationWages } from '#lib/catalogue/datasets/occupation-wages.ts';
import { prefectureBalance } from '#lib/catalogue/datasets/prefecture-balance.ts';
import { headline } from '#lib/catalogue/datasets/headline.ts';
import { semiconductorListings } from '#lib/catalogue/datasets/semiconductor-listings.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { codeTableName, tableName } from './explore.ts';
import { labelledName } from './labelled.ts';

export interface ExploreExample {
	readonly id: string;
	readonly title: Label;
	/** The datasets that it asks: without one of them it has no answer. */
	readonly asks: readonly Dataset[];
	/** Names come in the language of the page. */
	readonly sql: (nameColumn: NameColumn) => string;
}

const OCCUPATION = codeTableName('occupation');
const AREA = codeTableName('ref_area');

/** Questions to begin with; the first stands in the field at first. */
export const EXAMPLES: readonly ExploreExample[] = [
	{
		id: 'changed-most',
		title: {
			ja: '2023年度から2025年度に倍率が最も上がった職業（パートを除く常用、求職者100人以上）',
			en: 'Occupations whose ratio rose most from FY2023 to FY2025 (full-time, 100 applicants or more)',
			'zh-Hant': '2023至2025年度求供倍數上升最多的職業（常用全職，求職者100人以上）'
		},
		asks: [occupationBalance],
		sql: (name) => `SELECT o.${name} AS occupation,
       round(a.active_ratio, 2) AS fy2023,
       round(b.active_ratio, 2) AS fy2025,
       round(b.active_ratio - a.active_ratio, 2) AS change,
       b.active_applicants
FROM ${tableName(occupationBalance)} a
JOIN ${tableName(occupationBalance)} b USING (ref_area, occupation, employment)
JOIN ${OCCUPATION} o ON o.code = a.occupation
WHERE a.time_period = '2023FY' AND b.time_period = '2025FY'
  AND a.ref_area = '${SITE.area}' AND a.employment = 'full_time'
  AND a.active_applicants >= 100 AND b.active_applicants >= 100
  AND a.occupation NOT IN ('_T', '_U')
ORDER BY change DESC
LIMIT 20`
	},
	{
		id: 'majors',
		title: {
			ja: '大分類の倍率（求人の合計÷求職者の合計）',
			en: 'Ratios of major groups (sum of openings ÷ sum of applicants)',
			'zh-Hant': '大分類的求供倍數（求才合計÷求職者合計）'
		},
		asks: [occupationBalance],
		sql: (name) => `SELECT m.code, m.${name} AS major_group, time_period,
       sum(active_openings) AS openings,
       sum(active_applicants) AS applicants,
       round(sum(active_openings) / nullif(sum(active_applicants), 0), 2) AS ratio
FROM ${tableName(occupationBalance)} b
JOIN ${OCCUPATION} o ON o.code = b.occupation
JOIN ${OCCUPATION} m ON m.code = o.parent
WHERE ref_area = '${SITE.area}' AND employment = 'regular' AND m.code <> '_T'
GROUP BY ALL
ORDER BY m.code, time_period`
	},
	{
		id: 'prefectures',
		title: {
			ja: '都道府県の倍率と順位（パートを含む常用、2025年度）',
			en: 'Ratio and rank of the prefectures (regular employment, FY2025)',
			'zh-Hant': '各都道府縣的求供倍數與排名（常用，2025年度）'
		},
		asks: [prefectureBalance],
		sql: (name) => `SELECT rank() OVER (ORDER BY active_ratio DESC) AS rank,
       a.${name} AS prefecture,
       round(active_ratio, 2) AS ratio, active_openings, active_applicants
FROM ${tableName(prefectureBalance)} p
JOIN ${AREA} a ON a.code = p.ref_area
WHERE time_period = '2025FY' AND employment = 'regular' AND ref_area <> '${SITE.nation}'
ORDER BY rank`
	},
	{
		id: 'wage-gap',
		title: {
			ja: '求人賃金が全国より高い職業（月額、就業地別、2025年度）',
			en: 'Occupations that offer more than the nation (monthly, by place of work, FY2025)',
			'zh-Hant': '求才薪資高於全國的職業（月薪，依就業地，2025年度）'
		},
		asks: [occupationWages],
		sql: (name) => `SELECT o.${name} AS occupation,
       k.offered_wage AS thousand_yen, n.offered_wage AS nation_thousand_yen,
       k.offered_wage - n.offered_wage AS difference
FROM ${tableName(occupationWages)} k
JOIN ${tableName(occupationWages)} n USING (time_period, occupation, employment, basis)
JOIN ${OCCUPATION} o ON o.code = k.occupation
WHERE k.ref_area = '${SITE.area}' AND n.ref_area = '${SITE.nation}'
  AND time_period = '2025FY' AND employment = 'full_time' AND basis = 'workplace'
  AND k.offered_wage > n.offered_wage
ORDER BY difference DESC`
	},
	{
		id: 'labelled',
		title: {
			ja: '都道府県の新規求人数と有効求人数（名前の列のある表、2025年度）',
			en: 'New and active openings of the prefectures (a table with names, FY2025)',
			'zh-Hant': '各都道府縣新登記求才與有效求才（含名稱欄的表，2025年度）'
		},
		asks: [prefectureBalance],
		sql: () => `SELECT area, new_openings, active_openings
FROM ${labelledName(prefectureBalance)}
WHERE time_period = '2025FY' AND employment = 'regular' AND ref_area <> '${SITE.nation}'
ORDER BY new_openings DESC`
	},
	{
		id: 'headline',
		title: {
			ja: '有効求人倍率（季節調整値）の収録状況を年ごとに',
			en: 'For how many months of each year the adjusted ratio is known',
			'zh-Hant': '各年收錄季節調整值的月數'
		},
		asks: [headline],
		sql: () => `SELECT left(time_period, 4) AS year,
       count(active_ratio) AS months_known,
       min(active_ratio) AS lowest, max(active_ratio) AS highest
FROM ${tableName(headline)}
WHERE ref_area = '${SITE.area}' AND adjustment = 'sa'
GROUP BY ALL
ORDER BY year DESC`
	},
	{
		id: 'listings',
		title: {
			ja: '半導体関連求人の工程別の件数と賃金（最新の号）',
			en: 'Semiconductor listings by stage, with wages (latest issue)',
			'zh-Hant': '半導體相關職缺：各製程件數與薪資（最新一期）'
		},
		asks: [semiconductorListings],
		sql: (name) => `SELECT s.${name} AS stage, count(*) AS listings, sum(openings) AS openings,
       round(avg(wage_lower)) AS mean_lower, round(avg(wage_upper)) AS mean_upper
FROM ${tableName(semiconductorListings)} l
LEFT JOIN ${codeTableName('semiconductor_stage')} s ON s.code = l.stage
WHERE wage_type = 'monthly'
  AND time_period = (SELECT max(time_period) FROM ${tableName(semiconductorListings)})
GROUP BY ALL
ORDER BY openings DESC`
	}
];
