import { finding, say, type Finding } from '../finding.ts';

export const absentFile = (file: string): Finding =>
	finding(
		'file-absent',
		{ file },
		say('ファイルがありません', 'the file is not there', '檔案不存在'),
		say('data/ に置いてください', 'put it into data/', '請置於 data/')
	);

/** A folder or file of data/ that nothing reads. */
export const undeclared = (file: string): Finding =>
	finding(
		'folder',
		{ file },
		say('宣言されたデータではありません', 'not a declared dataset', '不是已宣告的資料'),
		say(
			'src/lib/catalogue/ に宣言を加えるか、data/ の外へ移してください',
			'declare it in src/lib/catalogue/, or move it out of data/',
			'請在 src/lib/catalogue/ 加入宣告，或移出 data/'
		)
	);
