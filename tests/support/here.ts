/**
 * Marks one test of the site that holds what is published in the `data/` that came with the
 * repository, among others that hold of any: where `data/` is another prefecture’s it is left out.
 * A whole file of such tests imports this-data.ts instead.
 */
export const HERE = { tag: '@here' } as const;
