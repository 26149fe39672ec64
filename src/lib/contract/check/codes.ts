import { say } from '../finding.ts';
import type { Fault } from './faults.ts';
import type { CodeList } from './table.ts';

/** A code must stand in its list, and among those that the dataset says it uses. */
export function codeFault(
	value: string,
	id: string | null,
	list: CodeList | undefined,
	used?: readonly string[]
): Fault | null {
	if (!list?.has(value))
		return {
			rule: 'cell-code',
			reason: say(
				`コード表（codes/${id}.csv）にないコードです`,
				`not a code of codes/${id}.csv`,
				`不在代碼表（codes/${id}.csv）中`
			),
			mend: say(
				'名称ではなくコードを書くか、コード表に加えてください',
				'write the code, not the name, or add it to the list',
				'請填代碼而非名稱，或加入代碼表'
			)
		};
	if (used && !used.includes(value))
		return {
			rule: 'cell-code-use',
			reason: say(
				'このデータでは使わないコードです',
				'a code that this dataset does not use',
				'此資料不使用的代碼'
			),
			mend: say(
				`使えるのは ${used.join('、')} です。増やすときは宣言に加えてください`,
				`use ${used.join(', ')}, or extend the declaration`,
				`可用者為 ${used.join('、')}；如需增加請修改宣告`
			)
		};
	return null;
}
