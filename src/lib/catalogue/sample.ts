/** Marks made-up values in files for programs, which know no language; readers get `words.sample.mark`. */
export const SAMPLE_MARK = '架空のサンプル';

/** The last column of a published file of made-up values. */
export const SAMPLE_COLUMN = 'note';
