const UTF16 = 'utf16le';

/** Every way in which a text can lie in a file, by the name of the way. */
export function written(text: string): ReadonlyMap<string, readonly Buffer[]> {
	const utf8 = Buffer.from(text, 'utf8');
	const little = Buffer.from(text, UTF16);
	const big = Buffer.from(little).swap16();
	const cp932 = inCp932(text);
	const bytes = [utf8, little, big, ...(cp932 ? [cp932] : [])];
	return new Map([
		['UTF-8', [utf8]],
		['UTF-16', [little, big]],
		['CP932', cp932 ? [cp932] : []],
		['\\u escapes', cased(text, (unit) => `\\u${hex(unit, 4)}`, units)],
		['CSS escapes', cased(text, (point) => `\\${hex(point, 0)} `, points)],
		['entities', [...cased(text, (point) => `&#x${hex(point, 0)};`, points), ...decimals(text)]],
		['URL', bytes.filter((one) => one !== little && one !== big).flatMap(percent)],
		['quoted-printable', [ascii([...utf8].map((byte) => quoted(byte)).join(''))]],
		['hex', bytes.flatMap(bothCases)],
		['base64', bytes.flatMap((one) => ['base64', 'base64url'].flatMap(aligned(one)))]
	] as const);
}

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');
const bothCases = (bytes: Buffer): Buffer[] => {
	const digits = bytes.toString('hex');
	return [ascii(digits), ascii(digits.toUpperCase())];
};

const units = (text: string): number[] =>
	Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const points = (text: string): number[] => [...text].map((one) => one.codePointAt(0) ?? 0);

/** Escaped throughout or beyond ASCII alone, with small and with capital digits. */
function cased(
	text: string,
	escape: (value: number) => string,
	split: (text: string) => number[]
): Buffer[] {
	const capital = (value: number) =>
		escape(value).replace(/[0-9a-f]+(?=[; ]?$)/, (digits) => digits.toUpperCase());
	return [escape, capital].flatMap((one) =>
		[0x80, 0].map((from) =>
			ascii(
				split(text)
					.map((value) => (value < from ? String.fromCharCode(value) : one(value)))
					.join('')
			)
		)
	);
}

const decimals = (text: string): Buffer[] =>
	[0x80, 0].map((from) =>
		ascii(
			points(text)
				.map((point) => (point < from ? String.fromCharCode(point) : `&#${point};`))
				.join('')
		)
	);

function percent(bytes: Buffer): Buffer[] {
	const escape = (byte: number) =>
		/[A-Za-z0-9_.~-]/.test(String.fromCharCode(byte))
			? String.fromCharCode(byte)
			: `%${hex(byte, 2)}`;
	const small = [...bytes].map(escape).join('');
	return [ascii(small), ascii(small.replace(/%../g, (one) => one.toUpperCase()))];
}

const quoted = (byte: number): string =>
	byte > 0x20 && byte < 0x7f && byte !== 0x3d
		? String.fromCharCode(byte)
		: `=${hex(byte, 2).toUpperCase()}`;

/** The digits that stay the same whatever stands before and after, for each of three places. */
const aligned = (bytes: Buffer) => (kind: string) =>
	[0, 1, 2].map((before) => {
		const digits = Buffer.concat([Buffer.alloc(before), bytes])
			.toString(kind as BufferEncoding)
			.replace(/=+$/, '');
		const whole = Math.floor(((before + bytes.length) * 8) / 6);
		return ascii(digits.slice(Math.ceil((before * 8) / 6), whole));
	});

let table: ReadonlyMap<string, Buffer> | undefined;

/** Undefined where the text has a character that CP932 lacks. */
export function inCp932(text: string): Buffer | undefined {
	table ??= cp932Table();
	const bytes = [...text].map((character) => table?.get(character));
	return bytes.includes(undefined) ? undefined : Buffer.concat(bytes as Buffer[]);
}

function cp932Table(): ReadonlyMap<string, Buffer> {
	const decoder = new TextDecoder('shift_jis', { fatal: true });
	const found = new Map<string, Buffer>();
	const add = (...bytes: number[]) => {
		try {
			const [character = '', ...more] = decoder.decode(new Uint8Array(bytes));
			if (more.length === 0 && !found.has(character)) found.set(character, Buffer.from(bytes));
		} catch {
			// Not every pair of bytes is a character.
		}
	};
	for (let first = 0; first < 256; first++) {
		add(first);
		for (let second = 0x40; second < 256; second++) add(first, second);
	}
	return found;
}
