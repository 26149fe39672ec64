/** What a system says of a disk that is full, or may not be written. */
const CODES = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM'];

/**
 * The place that could not be written: no fault of the program, and told in a sentence.
 * @returns null where something else went wrong
 */
export function unwritable(error: unknown, folder: string): string | null {
	const { code, path } = error as NodeJS.ErrnoException;
	return code !== undefined && CODES.includes(code) ? (path ?? folder) : null;
}
