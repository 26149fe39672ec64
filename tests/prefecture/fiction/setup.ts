import { FICTION_DIR } from '../../../scripts/test/fiction.ts';
import { writeFiction } from './write.ts';

let written = false;

/** Once before the first test that needs it. */
export default function setup(): void {
	if (!written) writeFiction(FICTION_DIR);
	written = true;
}
