import { json } from '@sveltejs/kit';
import { answerPath } from '#lib/query/figure-data.ts';
import { answerFiles } from '#lib/server/data/answer-files.ts';

export const prerender = true;

/** Every prerendered answer with its question, for checking them elsewhere. */
export const GET = async () =>
	json(
		[...(await answerFiles()).values()].map(({ dataset, key, selection }) => ({
			path: answerPath(dataset.id, key),
			selection
		}))
	);
