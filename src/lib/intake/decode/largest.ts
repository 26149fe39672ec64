/**
 * A file above this is not even read, and told so before: whoever holds it would wait for many
 * minutes. The largest workbook of the Ministry's fiscal-year tables has 25 MB; a list of 16 MB
 * takes a minute or two.
 */
export const LARGEST_FILE = 64 * 2 ** 20;
