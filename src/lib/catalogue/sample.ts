/** The words that mark made-up values in every language and every file. */
export const SAMPLE_MARK = '架空のサンプル';

/** The last column of a published file of made-up values. */
export const SAMPLE_COLUMN = 'note';
