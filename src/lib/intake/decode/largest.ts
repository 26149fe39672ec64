/**
 * A file above this is not even read, and told so before: whoever holds it would wait for
 * minutes. The largest workbook of the Ministry's fiscal-year tables has 25 MB; a list of 8 MB
 * takes ten seconds and 0.3 GB of memory, one of 63 MB half a minute and 1.0 to 1.2 GB. It does
 * with 0.9 GB where a process may hold no more: `--max-old-space-size=650`.
 */
export const LARGEST_FILE = 64 * 2 ** 20;
