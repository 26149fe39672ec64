/** Words of the page about use without a connection. */
export const ja = {
	lead: '一度開いたページは、この端末のブラウザーに残り、通信がないときも読めます。外には何も送りません。',
	gone: (path: string) =>
		`通信がありません。開こうとしたページ（${path}）は、この端末に残っていません。`,
	again: 'もう一度開く',
	unable:
		'このブラウザー、またはこの接続（httpsでないとき）では、ページを端末に残せません。通信があれば、すべての機能を使えます。',
	kept: 'この端末に残っているページ',
	none: 'まだ、ありません。',
	engineTitle: '計算用のエンジン',
	engine: (megabytes: string) =>
		`条件を変えて計算し直すエンジンと、そのデータ（合わせて約${megabytes} MB）も残せます。残すと、通信がないときも条件を変えられます。`,
	keep: 'エンジンとデータを残す',
	keeping: '残しています…',
	has: 'エンジンとデータは、この端末に残っています。',
	failed: '残せませんでした。通信と、端末の空きを確かめてください。',
	clear: '残したものをすべて消す',
	cleared: '消しました。'
};

export type OfflineWords = typeof ja;
