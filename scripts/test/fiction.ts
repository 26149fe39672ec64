import { resolve } from 'node:path';
import { testsThatSay } from './alone.ts';

/** Where the data of the prefecture that there is not stand while tests run. */
export const FICTION_DIR = resolve('node_modules/.cache/fiction');

/**
 * The tests of the program that run on these data, whatever `data/` is: they say so by taking
 * their names from tests/support/fiction.ts.
 */
export const onFiction = (): string[] => testsThatSay(/from '(?:\.{1,2}\/)+support\/fiction\.ts'/);
