import { filesIn, writeFolder } from '../../../scripts/new-prefecture/write.ts';
import { frame } from './frame.ts';

const [folder = ''] = process.argv.slice(2);
writeFolder(folder, frame(filesIn('data')));
