import { expect, it } from 'vitest';
import { areaPage } from '#lib/server/pages/area-page.ts';
import { figureAreas } from '#lib/server/pages/areas.ts';

it('holds every area against the nation, and the nation against nothing', async () => {
	const ids = ['occupation-wages-beside', 'occupation-wages-ranking'];
	const on = async (code: string) => {
		const area = figureAreas('ja').find((one) => one.code === code)?.slug ?? code;
		const { figures } = await areaPage(ids, { language: 'ja', area });
		return figures.figures.map(({ id }) => id);
	};
	const [home] = figureAreas('ja');
	expect(await on(home?.code ?? '')).toEqual(ids);
	expect(await on('00')).toEqual(['occupation-wages-ranking']);
});
