import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { DATASETS } from '#lib/catalogue/list.ts';
import { statements } from '#lib/narrative/finding.ts';
import { fullTitle } from '#lib/narrative/title.ts';
import { homePage } from '#lib/server/pages/home-page.ts';
import { profilePage } from '#lib/server/pages/profile-page.ts';
import { reportPage } from '#lib/server/pages/report-page.ts';
import { sceneOf } from '../support/scene.ts';
it('prints', async () => {
	const out: string[] = [];
	for (const language of ['ja', 'en', 'zh-Hant'] as const) {
		const home = await homePage(language);
		out.push('# home', ...home.paragraph.map((s) => s.text));
		out.push(
			JSON.stringify(home.fields?.figures),
			JSON.stringify(home.keyFigures.map((k) => [k.label, k.value, k.unit, k.note]))
		);
		for (const area of ['prefecture', 'kikuchi']) {
			const p = await profilePage({ language, area });
			out.push(
				'# ' + area,
				...p.profile.lead.map((s) => s.text),
				JSON.stringify(
					p.profile.facts.rows.map((r) => [r.name, r.note, ...r.cells.map((c) => c.text)])
				)
			);
		}
		const r = await reportPage(language);
		out.push('# report', r.lead, ...r.headline.map((s) => s.text));
		for (const s of r.sections)
			out.push('## ' + s.title, s.scope, ...s.sentences.map((x) => x.text));
		for (const d of DATASETS)
			for (const f of d.figures) {
				try {
					const scene = await sceneOf(f.id, language);
					out.push('## ' + f.id, fullTitle(scene), ...statements(scene).map((s) => s.text));
				} catch (e) {
					out.push(f.id + ' ' + (e as Error).message);
				}
			}
	}
	writeFileSync('/tmp/w/sentences.txt', out.join('\n'));
}, 600000);
