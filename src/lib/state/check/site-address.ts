import { base } from '$app/paths';

/** The whole address of the site's root: a worker has its own idea of what is relative. */
export const siteAddress = (): string => new URL(`${base}/`, location.href).href.replace(/\/$/, '');
