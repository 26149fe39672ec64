import { finding, type Finding } from '../finding.ts';
import { FILE_RULES } from './rules.ts';

export const absentFile = (file: string): Finding => finding(FILE_RULES.absent, { file });

/** A folder or file of data/ that nothing reads. */
export const undeclared = (file: string): Finding => finding(FILE_RULES.undeclared, { file });
