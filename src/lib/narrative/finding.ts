import { textOf, type Statement } from './claim.ts';
import { NARRATIVES } from './kinds/list.ts';
import type { Scene } from './scene.ts';

/** What the figure says, each sentence with what it claims. */
export const statements = (scene: Scene): readonly Statement[] =>
	NARRATIVES[scene.figure.kind].sentences(scene);

/** The same as a text; also the text alternative of the figure. */
export const finding = (scene: Scene): string => textOf(statements(scene), scene.language);
