/** What Excel keeps from a text; control characters would make the file unreadable. */
const LONGEST = 32_767;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text as a text: Excel never runs it as a formula. */
export const textCell = (text: string) => ({
	value: text.replace(CONTROL, '').slice(0, LONGEST),
	type: String
});
