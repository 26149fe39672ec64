import { finding, say, type Finding } from '../finding.ts';

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

const SAVE = say(
	'UTF-8（BOMなし）・改行LFで保存し直してください',
	'save it as UTF-8 without BOM, with LF line ends',
	'請以UTF-8（無BOM）、LF換行重新儲存'
);

/** Bytes of one of our own files → text, strictly UTF-8 without BOM and with LF after every line. */
export function textOf(file: string, bytes: Uint8Array): { text: string; findings: Finding[] } {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const findings: Finding[] = [];
	const report = (rule: string, line: number, reason: ReturnType<typeof say>) =>
		findings.push(finding(rule, { file, line }, reason, SAVE));
	if (!isUtf8(bytes))
		report(
			'file-encoding',
			lineAt(text, text.indexOf('\uFFFD')),
			say(
				'UTF-8として読めない文字があります',
				'a character is not UTF-8',
				'含有無法以UTF-8讀取的字元'
			)
		);
	if (text.startsWith('\uFEFF'))
		report(
			'file-bom',
			1,
			say('先頭にBOMがあります', 'the file begins with a BOM', '檔案開頭有BOM')
		);
	if (text.includes('\r'))
		report(
			'file-line-end',
			lineAt(text, text.indexOf('\r')),
			say(
				'改行がLFではありません（CRがあります）',
				'a line does not end with LF alone',
				'換行不是單獨的LF'
			)
		);
	if (!text.endsWith('\n'))
		report(
			'file-line-end',
			lineAt(text, text.length),
			say('最後の行に改行がありません', 'the last line has no line end', '最後一行沒有換行')
		);
	return { text, findings };
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
