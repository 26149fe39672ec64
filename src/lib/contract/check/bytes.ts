import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { FILE_RULES } from './rules.ts';

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Bytes of one of our own files → text, strictly UTF-8 without BOM and with LF after every line. */
export function textOf(file: string, bytes: Uint8Array): { text: string; findings: Finding[] } {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const findings: Finding[] = [];
	const report = (rule: Rule, index: number) =>
		findings.push(finding(rule, { file, line: lineAt(text, index) }));
	if (!isUtf8(bytes)) report(FILE_RULES.encoding, text.indexOf('\uFFFD'));
	if (text.startsWith('\uFEFF')) report(FILE_RULES.bom, 0);
	if (text.includes('\r')) report(FILE_RULES.carriageReturn, text.indexOf('\r'));
	if (!text.endsWith('\n')) report(FILE_RULES.noLastBreak, text.length);
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
