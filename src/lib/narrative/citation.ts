import type { SourceNote } from '#lib/query/figure-data.ts';
import { finding } from './finding.ts';
import type { Scene } from './scene.ts';
import { fullTitle } from './title.ts';

/** 出典：厚生労働省「…」（2026-08-02取得）を加工して作成. */
export function sourceLine(scene: Scene): string {
	const { words } = scene;
	const colon = scene.language === 'en' ? ': ' : '：';
	const text = scene.data.sources.map((note) => citation(scene, note)).join('; ');
	return `${words.figure.source}${colon}${text}${scene.data.sample ? '' : words.figure.adapted}`;
}

function citation({ words, language }: Scene, { title, dateRead }: SourceNote): string {
	if (!dateRead) return title;
	const read = words.figure.read(dateRead);
	return language === 'en' ? `${title} (${read})` : `${title}（${read}）`;
}

/** What a council paper needs of a figure: title, finding, source and the address of the view. */
export const citationText = (scene: Scene, address: string): string =>
	[fullTitle(scene), finding(scene), sourceLine(scene), address].join('\n');
