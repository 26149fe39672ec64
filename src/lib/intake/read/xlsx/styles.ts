import { readXml } from './xml.ts';

export interface Styles {
	/** The number format of each cell style. */
	readonly formats: readonly string[];
	/** Whether each cell style fills its cell with a colour. */
	readonly filled: readonly boolean[];
}

/** Formats that files name by number alone; 27 to 58 are those of Japanese Excel. */
const BUILT_IN: Readonly<Record<number, string>> = {
	1: '0',
	2: '0.00',
	3: '#,##0',
	4: '#,##0.00',
	9: '0%',
	10: '0.00%',
	11: '0.00E+00',
	12: '# ?/?',
	13: '# ??/??',
	14: 'yyyy/m/d',
	15: 'd-mmm-yy',
	16: 'd-mmm',
	17: 'mmm-yy',
	18: 'h:mm AM/PM',
	19: 'h:mm:ss AM/PM',
	20: 'h:mm',
	21: 'h:mm:ss',
	22: 'yyyy/m/d h:mm',
	30: 'm/d/yy',
	32: 'h"時"mm"分"',
	33: 'h"時"mm"分"ss"秒"',
	45: 'mm:ss',
	46: '[h]:mm:ss',
	47: 'mm:ss.0',
	48: '##0.0E+0',
	49: '@',
	...Object.fromEntries([27, 36, 50, 57].map((id) => [id, 'ge.m.d'])),
	...Object.fromEntries([28, 29, 51, 54, 58].map((id) => [id, 'ggge"年"m"月"d"日"'])),
	...Object.fromEntries([34, 52, 55].map((id) => [id, 'yyyy"年"m"月"'])),
	...Object.fromEntries([35, 53, 56].map((id) => [id, 'm"月"d"日"'])),
	31: 'yyyy"年"m"月"d"日"',
	...Object.fromEntries([5, 6, 37, 38, 41, 42].map((id) => [id, '#,##0;-#,##0'])),
	...Object.fromEntries([7, 8, 39, 40, 43, 44].map((id) => [id, '#,##0.00;-#,##0.00']))
};

/** xl/styles.xml. Throws SyntaxError. */
export function readStyles(bytes: Uint8Array): Styles {
	const own = new Map<number, string>();
	const fills: boolean[] = [];
	const formats: string[] = [];
	const filled: boolean[] = [];
	let isCellStyle = false;
	readXml(bytes, {
		open(name, attributes) {
			if (name === 'numFmt') own.set(Number(attributes().numFmtId), attributes().formatCode ?? '');
			else if (name === 'cellXfs') isCellStyle = true;
			else if (name === 'patternFill')
				fills.push(!/^(none|gray125)?$/.test(attributes().patternType ?? ''));
			else if (name === 'gradientFill') fills.push(true);
			else if (name === 'xf' && isCellStyle) {
				const { numFmtId, fillId } = attributes();
				const id = Number(numFmtId ?? 0);
				formats.push(own.get(id) ?? BUILT_IN[id] ?? 'General');
				filled.push(fills[Number(fillId ?? 0)] ?? false);
			}
		},
		close(name) {
			if (name === 'cellXfs') isCellStyle = false;
		}
	});
	return { formats, filled };
}
