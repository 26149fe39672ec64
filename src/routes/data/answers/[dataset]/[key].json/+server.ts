import { error, json } from '@sveltejs/kit';
import { pack } from '#lib/query/table.ts';
import { answerFiles } from '#lib/server/data/answer-files.ts';
import { answer } from '#lib/server/data/engine.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = async () =>
	[...(await answerFiles()).values()].map(({ dataset, key }) => ({ dataset: dataset.id, key }));

export const GET: RequestHandler = async ({ params }) => {
	const file = (await answerFiles()).get(`${params.dataset}/${params.key}`);
	if (!file) error(404);
	return json(pack(file.dataset, await answer(file.dataset, file.selection)));
};
