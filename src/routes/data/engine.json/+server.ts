import { json } from '@sveltejs/kit';
import { engineManifest } from '#lib/server/engine-files.ts';

export const prerender = true;

export const GET = () => json(engineManifest());
