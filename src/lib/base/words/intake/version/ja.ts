export const ja = {
	unsound: {
		reason: '版の記録（{name}）が、記録したときのものではありません',
		mend: '控え（git）から data/versions.csv と data/versions/ を戻してください。手では書き換えられません'
	},
	stray: {
		reason: '版の一覧にないファイルです',
		mend: '控え（git）から data/versions.csv を戻すか、このファイルを消してください'
	},
	unsealed: {
		reason: '公開しているデータが、最後の版と違います（{count}ファイル）',
		mend: '「npm run seal」を実行してください。実行するまで、引用に版の番号が出ません'
	},
	lost: {
		reason: '版 {version} の内容が data/history/ にありません',
		mend: '控え（git）から戻してください。ないままなら、その版では「取り下げ」と出ます'
	}
};

export type VersionRuleWords = typeof ja;
