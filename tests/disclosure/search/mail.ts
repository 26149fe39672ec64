import type { View } from './view.ts';

/** The bodies of a mail, decoded, and its headers with their encoded words read. */
export function mailParts(name: string, bytes: Uint8Array): View[] {
	const text = Buffer.from(bytes).toString('latin1');
	const [headers = '', ...rest] = text.split(/\r?\n\r?\n/);
	const boundary = /boundary="?([^"\r\n;]+)"?/.exec(headers)?.[1];
	const body = rest.join('\r\n\r\n');
	const view = (what: string, content: Buffer): View => ({
		name: `${name} ▸ ${what}`,
		bytes: content
	});
	if (boundary === undefined)
		return [view('headers', words(headers)), view('body', decoded(headers, body))];
	const parts = text.split(`--${boundary}`).slice(1, -1);
	return [
		view('headers', words(headers)),
		...parts.flatMap((part, at) =>
			mailParts(`${name} ▸ part ${at}`, Buffer.from(part.trimStart(), 'latin1'))
		)
	];
}

function decoded(headers: string, body: string): Buffer {
	const encoding = /content-transfer-encoding:\s*(\S+)/i.exec(headers)?.[1]?.toLowerCase();
	if (encoding === 'base64') return Buffer.from(body, 'base64');
	return encoding === 'quoted-printable' ? printable(body) : Buffer.from(body, 'latin1');
}

const printable = (text: string): Buffer =>
	Buffer.from(
		text
			.replace(/=\r?\n/g, '')
			.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
		'latin1'
	);

/** =?UTF-8?B?…?= and =?UTF-8?Q?…?= of headers; a long text is several of them. */
const words = (headers: string): Buffer =>
	Buffer.concat(
		headers
			.split(/(=\?[^?]+\?[BbQq]\?[^?]*\?=)\s*/)
			.filter(Boolean)
			.map((piece) => {
				const [, kind = '', content = ''] = /^=\?[^?]+\?([BbQq])\?([^?]*)\?=$/.exec(piece) ?? [];
				if (/b/i.test(kind)) return Buffer.from(content, 'base64');
				return kind ? printable(content.replace(/_/g, ' ')) : Buffer.from(piece, 'latin1');
			})
	);
