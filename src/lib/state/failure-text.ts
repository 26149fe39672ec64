import type { Words } from '#lib/base/words/ja.ts';

/** Why something that was asked for did not come, in the reader's words. */
export const failureText = ({ engine }: Words, { name, message }: Error): string =>
	(Object.hasOwn(engine.why, name) ? engine.why[name] : undefined) ??
	`${engine.absent}（${message}）`;
