import { DATA_DIR } from '#lib/server/data/folder.ts';
import { filesIn, writeFolder } from '../../../scripts/new-prefecture/write.ts';
import { tables } from './tables.ts';

writeFolder(DATA_DIR, new Map([...filesIn(DATA_DIR), ...tables()]));
