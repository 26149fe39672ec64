import { describe, expect, it } from 'vitest';
import { columnsOf } from '#lib/catalogue/dataset.ts';
import { dataset } from '#lib/catalogue/list.ts';
import { asItIs, writtenData } from '../support/written-data.ts';
import '../support/given-data.ts';

const wages = dataset('industry-wages');
const listings = dataset('semiconductor-listings');
const FILE = 'industry-wages/2025FY.csv';

const published = async () => import('#lib/server/data/published.ts');

async function paths(): Promise<string[]> {
	const { publishedFiles } = await published();
	return publishedFiles(wages).map(({ path }) => path);
}

describe('what is not allowed is not published', () => {
	it('a file that the ledger allows is', async () => {
		writtenData([asItIs(FILE, { public: 'yes' })]);
		expect(await paths()).toEqual([FILE]);
	});

	it('a file that is not in the ledger is not', async () => {
		writtenData([asItIs(FILE, false)]);
		expect(await paths()).toEqual([]);
	});

	it.each(['Yes', 'YES', ' yes', 'yes ', 'y', 'true', '1', 'ｙｅｓ', 'no', ''])(
		'a file whose "public" is "%s" is not',
		async (word) => {
			writtenData([asItIs(FILE, { public: word })]);
			expect(await paths()).toEqual([]);
		}
	);

	it('a file that was changed since stops the build', async () => {
		writtenData([asItIs(FILE, { sha256: '0'.repeat(64) })]);
		await expect(paths()).rejects.toThrow(/industry-wages\/2025FY\.csv.*ledger/);
	});

	it('a ledger without a file is no file', async () => {
		writtenData([]);
		expect(await paths()).toEqual([]);
	});

	it.each(['', 'No', 'nein', 'yes'])('"%s" for "sample" means made up', async (word) => {
		writtenData([asItIs(FILE, { sample: word })]);
		const { isSample } = await published();
		expect(isSample(wages)).toBe(true);
	});
});

describe('listings', () => {
	const COLUMNS = columnsOf(listings);
	const PATH = 'semiconductor-listings/2026-10.csv';
	const row = (number: number, disclosure: string, employer = `事業所${number}`) => {
		const cells: Record<string, string> = { time_period: '2026-10', disclosure, employer };
		return COLUMNS.map((column) => cells[column] ?? `${column}${number}`).join(',');
	};
	const lines = (rows: readonly string[], header = COLUMNS.join(',')) =>
		`${[header, ...rows].join('\n')}\n`;

	it('leave only as their disclosure allows', async () => {
		const words = ['named', 'unnamed', '', 'Named', 'named ', 'members', 'none', 'true'];
		writtenData([{ path: PATH, text: lines(words.map((word, at) => row(at, word))), ledger: {} }]);
		const { publishedCsv, datasetCsv } = await published();
		const open = lines([row(0, 'named'), row(1, 'unnamed', '')]);
		expect(publishedCsv(listings, PATH)).toBe(open);
		expect(datasetCsv(listings)).toBe(open);
	});

	it('do not leave where nothing says what may be disclosed', async () => {
		const header = COLUMNS.join(',').replace('disclosure', 'scope');
		writtenData([{ path: PATH, text: lines([row(0, 'named')], header), ledger: {} }]);
		const { publishedCsv } = await published();
		expect(() => publishedCsv(listings, PATH)).toThrow(PATH);
	});
});
