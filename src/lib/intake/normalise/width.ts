/**
 * Full-width letters, digits and signs of ASCII → half-width, nothing else. Unlike NFKC it leaves
 * ¹ ① ½ ㌢ as they are, which NFKC would turn into digits of the number before them.
 */
export const halfWidth = (text: string): string =>
	text
		.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
		.replaceAll('\uffe5', '¥')
		.replaceAll('\u3000', ' ');

/** For comparing labels only, never for showing them: NFKC without any space, small letters. */
export const matchKey = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[\s\p{Cf}\ufe00-\ufe0f]+/gu, '')
		.toLowerCase();
