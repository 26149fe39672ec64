import type { Dataset } from './dataset.ts';

/**
 * Datasets that are checked and never built. They stand apart, so that not even their names
 * reach the pages' program: only scripts and tests import this file.
 */
export const RESTRICTED: readonly Dataset[] = [];
