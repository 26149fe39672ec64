const KINDS = [...'都道府県縣'];

/** What these prefectures are called together: 県, of Kanto 都県, of Kinki 府県; empty in other letters. */
export const prefectureKinds = (names: readonly string[]): string =>
	KINDS.filter((kind) => names.some((name) => name.endsWith(kind))).join('');
