import { parseArgs } from 'node:util';
import { exportData } from './export/export.ts';
import { exportLake } from './export/lake.ts';

const USAGE = `npm run export -- FOLDER            公開しているデータを CSV と datapackage.json で書き出す / CSVs and datapackage.json
npm run export -- FOLDER --parquet  データセットごとの Parquet も / also one Parquet file a dataset
npm run export -- --lake FOLDER     地域・年で分けた Parquet と manifest.json / Parquet by area and year, with manifest.json`;

interface Wish {
	readonly folder: string;
	readonly form: 'files' | 'parquet' | 'lake';
}

/** What was asked for; null for what is not understood: the usage says what there is. */
function wish(): Wish | null {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { parquet: { type: 'boolean', default: false }, lake: { type: 'string' } }
		});
		const [folder, ...more] = positionals;
		if (values.lake !== undefined)
			return folder === undefined && !values.parquet && values.lake !== ''
				? { folder: values.lake, form: 'lake' }
				: null;
		if (folder === undefined || more.length > 0) return null;
		return { folder, form: values.parquet ? 'parquet' : 'files' };
	} catch {
		return null;
	}
}

function run(): number {
	const wished = wish();
	if (wished === null) {
		console.error(USAGE);
		return 2;
	}
	const { folder, form } = wished;
	const written = form === 'lake' ? exportLake(folder) : exportData(folder, form === 'parquet');
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
