/** A phrase within an English sentence: what is no name begins small. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
