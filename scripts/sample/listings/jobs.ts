/** One kind of work as it stands on an opening, with codes that fit. */
export interface Job {
	readonly title: string;
	/** 厚労省編職業分類 (2022). */
	readonly occupation: string;
	readonly stages: readonly string[];
	/** Middle groups of the industry classification. */
	readonly industries: readonly string[];
	/** Yen a month, or yen an hour where it is part-time work. */
	readonly pay: readonly [lower: number, upper: number];
	readonly form: 'full_time_employee' | 'contract' | 'part_time' | 'dispatch_fixed_term';
	readonly weight: number;
}

const job = (
	title: string,
	occupation: string,
	stages: string,
	industries: string,
	pay: readonly [number, number],
	weight: number,
	form: Job['form'] = 'full_time_employee'
): Job => ({
	title,
	occupation,
	stages: stages.split(' '),
	industries: industries.split(' '),
	pay,
	form,
	weight
});

export const JOBS: readonly Job[] = [
	job('半導体製造装置の保守・点検', '075', 'equipment', '26 90', [225000, 340000], 8),
	job('半導体製造装置の組立・調整', '074', 'equipment', '26', [205000, 300000], 7),
	job('半導体製造装置の立上げ・据付', '075', 'equipment', '26 08', [230000, 350000], 4),
	job('装置部品の精密洗浄', '081', 'equipment', '92 26', [185000, 240000], 3),
	job('クリーンルーム内オペレーター（交替制）', '069', 'front_end', '28', [200000, 280000], 10),
	job(
		'クリーンルーム内の製造補助',
		'069',
		'front_end back_end',
		'91',
		[1250, 1550],
		7,
		'dispatch_fixed_term'
	),
	job('ウェハー加工の装置オペレーター', '069', 'front_end', '28', [205000, 285000], 6),
	job('プロセスエンジニア（成膜・エッチング）', '007', 'front_end', '28', [260000, 450000], 5),
	job('生産技術エンジニア', '007', 'front_end back_end', '28 26', [250000, 420000], 5),
	job('歩留まり改善・データ解析', '006', 'front_end', '28', [255000, 430000], 2),
	job('ダイシング・ボンディング工程の作業', '073', 'back_end', '28', [190000, 255000], 5),
	job('半導体パッケージの外観検査', '078', 'back_end', '28', [185000, 235000], 5),
	job('半導体の外観検査（短時間）', '078', 'back_end', '28', [1050, 1200], 5, 'part_time'),
	job('テスト工程のオペレーター', '079', 'back_end', '28', [190000, 260000], 4),
	job('品質検査・品質保証', '078', 'materials back_end', '18 28 16', [200000, 290000], 5),
	job('回路設計（アナログ）', '006', 'design', '28 74', [270000, 500000], 2),
	job('レイアウト設計', '006', 'design', '74 28', [250000, 430000], 2),
	job('組込みソフトウェアの開発', '009', 'design', '39', [245000, 440000], 2),
	job('設備保全（用役・空調・純水）', '089', 'facilities', '28 92', [215000, 320000], 6),
	job('特殊ガス・薬液供給設備の管理', '089', 'facilities materials', '16 92', [210000, 310000], 4),
	job('工場の電気設備工事', '094', 'facilities', '08', [220000, 360000], 5),
	job('クリーンルーム・空調ダクトの施工管理', '008', 'facilities', '08', [260000, 450000], 4),
	job('工場内の清掃（クリーンルーム）', '096', 'facilities', '92', [1040, 1150], 3, 'part_time'),
	job('薬液・材料の製造オペレーター', '069', 'materials', '16', [195000, 270000], 4),
	job('樹脂成形・トレー製造', '073', 'materials', '18', [185000, 245000], 3),
	job(
		'部品の入出荷・倉庫内作業',
		'095',
		'materials equipment',
		'47',
		[180000, 235000],
		4,
		'contract'
	),
	job('資材の購買・納期管理', '039', 'front_end equipment', '28 26', [195000, 290000], 3),
	job(
		'半導体工場の一般事務（短時間）',
		'034',
		'front_end back_end',
		'28',
		[1040, 1200],
		2,
		'part_time'
	),
	job(
		'技術資料の翻訳・通訳（中国語）',
		'020',
		'front_end equipment',
		'28 26',
		[230000, 380000],
		2,
		'contract'
	)
];
