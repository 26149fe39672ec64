/**
 * Texts that a spreadsheet may run as a formula: they begin with = + - @, a tab or a line break,
 * or with the full-width signs that Excel takes for the same ones.
 */
export const FORMULA = /^(?:[=+\-@\t\r\n]|[＝＋－＠].)/s;
