import type { Label } from '#lib/base/language.ts';

/** The note of a dataset with a threshold: what 秘匿 means, and what it does not. */
export const suppressionNote = (threshold: number): Label => ({
	ja: `求人・求職の数のどれかが1以上${threshold}未満の行は、個人や事業所が推測されるおそれがあるため秘匿としています。合計や差し引きから計算できないよう、ほかの行も秘匿とすることがあります。秘匿は0でも未公表でもありません。`,
	en: `Rows with a count from 1 to ${threshold - 1} are withheld, since a person or an employer might be guessed; further rows are withheld where sums would give these away. Withheld is neither 0 nor “not published”.`,
	'zh-Hant': `求才或求職人數任一為1以上、未滿${threshold}的列，因有推知個人或事業單位之虞，予以隱匿；為避免由合計或相減推算，其他列亦可能隱匿。隱匿並非0，亦非未公布。`
});
