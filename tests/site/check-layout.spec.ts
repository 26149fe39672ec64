import { expect } from '@playwright/test';
import { readData } from '#lib/server/data/folder.ts';
import { unzipSync } from 'fflate';
import { run } from '../../scripts/intake/run.ts';
import { dataCopy } from '../intake/support/data-copy.ts';
import { axeFaults } from '../support/axe.ts';
import { choose, open, saved, sheet, WAIT } from '../support/check-page.ts';
import { test } from '../support/traffic.ts';
import { HERE } from '../support/here.ts';

test.setTimeout(180_000);

const NAME = '菊池の求人.csv';
const TABLE = `求人状況（ハローワーク菊池）,,,,
令和8年10月分,,,,
職種名,募集人数,応募者数,倍率,備考
管理的公務員,5,4,1.25,
介護サービス職業従事者,200,100,2.00,急募
（注）速報,,,,
`;

test(
	'a layout nobody knows is said once, seen at once, saved, and loaded again',
	HERE,
	async ({ page }) => {
		await open(page);
		await choose(page, 'ファイルを選ぶ', sheet(NAME, TABLE));
		const form = page.getByRole('region', { name: '知らない様式の表' });
		await expect(form).toBeVisible(WAIT);
		await expect(form.getByRole('cell', { name: '介護サービス職業従事者' })).toBeVisible();
		await form
			.getByRole('combobox', { name: /^何の表か/ })
			.selectOption('occupation-balance-monthly');
		await expect(form.getByText('まだ決まっていません：値の列')).toBeVisible();
		await form.getByRole('combobox', { name: /^意味 ?A 職種名/ }).selectOption('field occupation');
		await form
			.getByRole('combobox', { name: /^意味 ?B 募集人数/ })
			.selectOption('field active_openings');
		await form
			.getByRole('combobox', { name: /^意味 ?C 応募者数/ })
			.selectOption('field active_applicants');
		await form.getByRole('combobox', { name: /^意味 ?D 倍率/ }).selectOption('check active_ratio');
		await form.getByRole('combobox', { name: /^雇用形態/ }).selectOption('full_time');
		await form.getByRole('combobox', { name: /^出典/ }).selectOption('office_monthly');
		await form.getByLabel(/設定の名前/).fill('kikuchi-table');
		await expect(form.getByText('2行を読みました。エラー0件、警告1件。')).toBeVisible(WAIT);
		expect(await axeFaults(page)).toEqual([]);
		const profile = await saved(page, '設定を保存（JSON）');
		await form.getByRole('button', { name: 'この設定で検査する' }).click();
		await expect(page.getByText('取り込めますが、警告が1件あります。')).toBeVisible(WAIT);
		const zip = unzipSync(await saved(page, '取り込むファイルをZIPで保存'));
		const path = 'occupation-balance-monthly/2026-10.csv';
		const text = new TextDecoder().decode(zip[`data/${path}`]);
		// Its note says that it is a first report.
		expect(text).toContain('\n2026-10,hw_kikuchi,36,full_time,200,100,,,P\n');

		// The command reads the profile that the page saved, and writes the same.
		const data = dataCopy([]);
		const mapping = data.incoming('kikuchi-table.json', profile);
		const { code } = run([data.incoming(NAME, TABLE), '--mapping', mapping], data.folder);
		expect(code).toBe(0);
		expect(data.read(path)).toBe(text);
		data.remove();

		await page.reload();
		await open(page);
		await choose(page, 'ファイルを選ぶ', sheet(NAME, TABLE));
		await expect(form).toBeVisible(WAIT);
		await choose(page, '保存した設定を読み込む', sheet('kikuchi-table.json', profile.toString()));
		await expect(form.getByText('2行を読みました。エラー0件、警告1件。')).toBeVisible(WAIT);
		await expect(form.getByRole('combobox', { name: /^意味 ?B 募集人数/ })).toHaveValue(
			'field active_openings'
		);
		await choose(page, '保存した設定を読み込む', sheet('x.json', '{"id":"x"}'));
		await expect(form.getByRole('alert').first()).toBeVisible();
	}
);

test('every profile in data/ is published for the page as it is', async ({ page }) => {
	const { profiles } = (await (await page.request.get('/data/check.json')).json()) as {
		profiles: string[];
	};
	expect(profiles.length).toBeGreaterThan(4);
	for (const name of profiles)
		expect(await (await page.request.get(`/data/profiles/${name}`)).text()).toBe(
			readData(`profiles/${name}`)
		);
});
