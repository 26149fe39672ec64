/**
 * A file above this is not even read, and told so before: whoever holds it would wait for minutes
 * and run out of memory. The largest table of this site has a tenth of it; at the limit an intake
 * takes a minute or two and less than 1 GB.
 */
export const LARGEST_FILE = 16 * 2 ** 20;
