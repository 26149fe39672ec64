/**
 * The settings of data/ as a browser has them: written into its programs when these are bundled.
 * vite.config.ts says which folder #data is.
 */
export { default as bulletin } from '#data/bulletin.json' with { type: 'json' };
export { default as minimumWage } from '#data/minimum-wage.json' with { type: 'json' };
export { default as plan } from '#data/plan.json' with { type: 'json' };
export { default as release } from '#data/release.json' with { type: 'json' };
export { default as shortage } from '#data/shortage.json' with { type: 'json' };
export { default as site } from '#data/site.json' with { type: 'json' };
