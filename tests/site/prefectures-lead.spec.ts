import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '#lib/base/language.ts';
import { prefecturesOf, regionsOf } from '../../scripts/new-prefecture/areas.ts';
import { grouped, leadPage } from '../../scripts/prefectures/lead.ts';
import { nameOf } from '../../scripts/prefectures/plan.ts';
import { axeFaults } from '../support/axe.ts';
import { test } from '../support/living-page.ts';

const sites = [...prefecturesOf(readFileSync('data/codes/ref_area.csv', 'utf8')).values()].map(
	(area) => ({ code: area.code, name: nameOf(area), languages: LANGUAGES })
);
const groups = grouped(sites, regionsOf(readFileSync('data/regions.json', 'utf8')));

for (const language of LANGUAGES)
	for (const colorScheme of ['light', 'dark'] as const)
		test(`the page that leads to 47 sites is for everybody (${language}, ${colorScheme})`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setContent(leadPage(groups, language, LANGUAGES));
			// Its policy lets its own styles pass.
			expect(await page.evaluate(() => getComputedStyle(document.body).marginBlockStart)).toBe(
				'0px'
			);
			expect(await axeFaults(page)).toEqual([]);
			expect(await page.locator('main a').count()).toBe(47);
			for (const width of [320, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				const wider = await page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					return scrollWidth - clientWidth;
				});
				expect(wider).toBe(0);
			}
		});
