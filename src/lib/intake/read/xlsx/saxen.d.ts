/** What is used of saxen, which ships without types. */
declare module 'saxen' {
	type Decode = (text: string) => string;

	export class Parser {
		on(
			event: 'openTag',
			listener: (
				name: string,
				attributes: () => Record<string, string>,
				decode: Decode,
				isSelfClosing: boolean
			) => void
		): this;
		on(event: 'text', listener: (text: string, decode: Decode) => void): this;
		on(event: 'closeTag' | 'cdata' | 'attention', listener: (text: string) => void): this;
		on(event: 'error' | 'warn', listener: (error: Error) => void): this;
		parse(xml: string): void;
	}
}
