import { getContext, setContext } from 'svelte';

const KEY = Symbol('section of samples');

/** Within a section that says so of itself, what is made up carries the mark alone. */
export const enterSampleSection = (): unknown => setContext(KEY, true);

export const isInSampleSection = (): boolean => getContext(KEY) === true;
