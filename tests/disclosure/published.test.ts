import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { columnsOf, type Dataset } from '#lib/catalogue/dataset.ts';
import { prefectureBalance } from '#lib/catalogue/datasets/prefecture-balance.ts';
import { semiconductorListings } from '#lib/catalogue/datasets/semiconductor-listings.ts';
import { LEDGER_COLUMNS } from '#lib/contract/ledger.ts';
import { csvText } from '#lib/contract/csv.ts';
import { copyFrame } from '../support/settings.ts';
import '../support/this-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'published-'));
vi.stubEnv('DATA_DIR', folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
copyFrame(folder);

const header = (dataset: Dataset) => `${columnsOf(dataset).join(',')}\n`;
const widened = header(prefectureBalance).replace('\n', ',memo\n');

/** Files with what the ledger says of them: path, text, source, public, sample. */
const FILES: readonly (readonly [string, string, string, string, string])[] = [
	['prefecture-balance/2023FY.csv', header(prefectureBalance), 'mhlw_fy_table9', 'yes', 'no'],
	['prefecture-balance/2024FY.csv', 'secret', 'mhlw_fy_tables4_7', 'no', 'no'],
	['semiconductor-listings/2026-09.csv', 'secret', 'mhlw_fy_table10', 'no', 'no'],
	['semiconductor-listings/2026-10.csv', header(semiconductorListings), 'sample', 'yes', 'yes'],
	['occupation-balance/2024FY.csv', widened, 'sample', 'yes', 'no'],
	['occupation-wages/2024FY.csv', 'a,"b"c\n', 'sample', 'yes', 'no'],
	['industry-wages/2024FY.csv', 'x', 'sample', 'yes', 'no']
];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
};
FILES.forEach(([path, text]) => write(path, text));
write('prefecture-balance/2025FY.csv', 'not in the ledger');
write(
	'ledger.csv',
	csvText(
		LEDGER_COLUMNS,
		FILES.map(([path, text, source, open, sample]) => {
			const hash = path.startsWith('industry-wages') ? '00' : sha256(text);
			return [path, hash, source, '', '', 'PDL-1.0', sample, open, 'a note'];
		})
	)
);

const { publishedCsv, publishedFiles } = await import('#lib/server/data/published.ts');
const { dataset } = await import('#lib/catalogue/list.ts');

it('publishes the files that the ledger opens, without their hash and note', () => {
	expect(publishedFiles(prefectureBalance)).toEqual([
		{
			path: 'prefecture-balance/2023FY.csv',
			source: 'mhlw_fy_table9',
			address: '',
			date_read: '',
			licence: 'PDL-1.0',
			sample: false
		}
	]);
});

it('lets a withheld real file displace no sample', () => {
	expect(publishedFiles(semiconductorListings).map(({ path }) => path)).toEqual([
		'semiconductor-listings/2026-10.csv'
	]);
});

it('publishes nothing of a restricted dataset, nor of one that does not say', () => {
	const { publication, ...unsaid } = prefectureBalance;
	expect(publication).toBe('public');
	expect(publishedFiles({ ...prefectureBalance, publication: 'restricted' })).toEqual([]);
	expect(publishedFiles(unsaid as Dataset)).toEqual([]);
	for (const said of [
		'Public',
		'PUBLIC',
		' public',
		'public ',
		'ｐｕｂｌｉｃ',
		'yes',
		'open',
		'',
		null,
		true
	])
		expect(
			publishedFiles({ ...unsaid, publication: said } as unknown as Dataset),
			String(said)
		).toEqual([]);
});

it.each(['prefecture-balance/2024FY.csv', 'prefecture-balance/2025FY.csv', '../package.json'])(
	'does not hand out %s, and does not say its name',
	(path) => {
		expect(() => publishedCsv(prefectureBalance, path)).toThrow(/^a file that is not published/);
	}
);

it.each([
	['occupation-balance', 'columns'],
	['occupation-wages', 'CSV'],
	['industry-wages', 'recorded']
])('stops at a public file of %s that is not what was declared (%s)', (id, reason) => {
	expect(() => publishedCsv(dataset(id), `${id}/2024FY.csv`)).toThrow(reason);
});

it('lists the sources in use alone, and the other codes whole', async () => {
	for (const id of ['occupation-balance', 'occupation-wages', 'industry-wages'])
		rmSync(join(folder, id), { recursive: true });
	vi.resetModules();
	const { publishedCodes, publishedCodesCsv } = await import('#lib/server/data/published-codes.ts');
	expect([...publishedCodes('source').keys()]).toEqual(['mhlw_fy_table9', 'sample']);
	expect(publishedCodesCsv('source')).not.toContain('mhlw_fy_table10');
	expect(publishedCodesCsv('employment')).toContain('part_time');
});
