import { json } from '@sveltejs/kit';
import { engineManifest } from '#lib/server/data/engine-files.ts';

export const prerender = true;

export const GET = () => json(engineManifest());
