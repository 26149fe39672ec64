import { DATA_DIR } from '#lib/server/data/folder.ts';
import { filesIn, writeFolder } from '../../../scripts/new-prefecture/write.ts';
import { tables } from './tables.ts';

writeFolder(DATA_DIR, new Map<string, string | Uint8Array>([...filesIn(DATA_DIR), ...tables()]));
