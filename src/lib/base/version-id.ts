const ID = /^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/;

/** `2026-11-27-1a2b3c4d`: the day of a publication and the beginning of its content's hash. */
export const isVersionId = (text: string): boolean => ID.test(text);

/** The version that stood at the end of a day, of versions oldest first; undefined before the first. */
export const versionOn = <One extends { readonly date: string }>(
	versions: readonly One[],
	day: string
): One | undefined => versions.findLast(({ date }) => date <= day);
