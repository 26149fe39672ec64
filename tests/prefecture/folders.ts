import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	commonTables,
	newPrefecture,
	type NewPrefecture
} from '../../scripts/new-prefecture/make.ts';
import { filesIn, writeFolder } from '../../scripts/new-prefecture/write.ts';

const files = filesIn('data');
const tables = commonTables(files);

/** What `npm run new-prefecture` makes for a code. */
export const made = (code: string): NewPrefecture => newPrefecture(files, code, tables);

/** The same in a folder of its own. */
export function folderOf(code: string): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'prefecture-')), 'data');
	writeFolder(folder, made(code).files);
	return folder;
}
