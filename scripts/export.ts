import { parseArgs } from 'node:util';
import { exportData } from './export/export.ts';

const USAGE = `npm run export -- FOLDER            公開しているデータを CSV と datapackage.json で書き出す / CSVs and datapackage.json
npm run export -- FOLDER --parquet  データセットごとの Parquet も / also one Parquet file a dataset`;

function run(): number {
	let folder: string | undefined;
	let parquet = false;
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { parquet: { type: 'boolean', default: false } }
		});
		parquet = values.parquet;
		folder = positionals.length === 1 ? positionals[0] : undefined;
	} catch {
		// An unknown option: the usage says what there is.
	}
	if (folder === undefined) {
		console.error(USAGE);
		return 2;
	}
	const written = exportData(folder, parquet);
	if (written === null) {
		console.error(
			`${folder} には、すでに何かあります。空のフォルダーか、新しい名前を指定してください。 / ${folder} is not empty: name a new folder.`
		);
		return 2;
	}
	console.log(
		`${folder}: ${written.files} ファイル、${(written.bytes / 1e6).toFixed(1)} MB / ${written.files} files`
	);
	return 0;
}

process.exitCode = run();
