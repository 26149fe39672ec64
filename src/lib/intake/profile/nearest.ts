import type { Label } from '#lib/base/language.ts';
import { enumerated, say } from '#lib/contract/finding.ts';
import type { Sheet } from '../read/sheet.ts';
import { headerColumns, headerKey, matches, type HeaderColumn } from './header.ts';
import type { ColumnProfile, Profile, TableProfile } from './profile.ts';

/** How far down a header may stand. */
const WITHIN = 40;

/** So many headers are named that differ. */
const NAMED = 3;

interface Fit {
	readonly profile: Profile;
	readonly share: number;
	readonly missing: readonly string[];
	readonly strange: readonly string[];
}

/** The layout to which a sheet comes nearest, and the headers that differ; null where none is near. */
export function nearestLayout(sheet: Sheet, profiles: readonly Profile[]): Label | null {
	const fits = profiles.flatMap((profile) =>
		profile.tables.flatMap((table) => fitOf(sheet, profile, table) ?? [])
	);
	const [best] = fits.sort((a, b) => b.share - a.share || a.missing.length - b.missing.length);
	if (!best || best.share === 0) return null;
	const { profile, missing, strange } = best;
	const [wanted, found] = [enumerated(missing), enumerated(strange)];
	const { ja, en, 'zh-Hant': zh } = profile.title;
	if (missing.length === 0)
		return say(
			`いちばん近い様式は「${ja}」ですが、表の題が違います`,
			`The nearest layout is “${en}”, but the title of the table differs`,
			`最接近的格式是「${zh}」，但表的標題不同`
		);
	const are = strange.length > 0;
	return say(
		`いちばん近い様式は「${ja}」で、見出し「${wanted.ja}」がありません${are ? `（知らない見出し：${found.ja}）` : ''}`,
		`The nearest layout is “${en}”; it lacks the header “${wanted.en}”${are ? ` (unknown: ${found.en})` : ''}`,
		`最接近的格式是「${zh}」，缺少標題「${wanted['zh-Hant']}」${are ? `（未知的標題：${found['zh-Hant']}）` : ''}`
	);
}

const isDemanded = ({ optional, header }: ColumnProfile): boolean =>
	!optional && header.length > 0 && !header.includes('');

/** The header rows of the sheet that come nearest to those of a table. */
function fitOf({ rows }: Sheet, profile: Profile, table: TableProfile): Fit | null {
	const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
	const demanded = table.columns.filter(isDemanded);
	let best: Fit | null = null;
	for (let top = 0; top < Math.min(rows.length, WITHIN); top++) {
		const columns = headerColumns(rows.slice(top, top + table.headerRows), 0, width - 1).filter(
			({ key }) => key !== ''
		);
		const share = shareOf(demanded, columns);
		if (share <= (best?.share ?? 0)) continue;
		best = {
			profile,
			share,
			missing: demanded
				.filter((one) => matches(one, columns).length === 0)
				.slice(0, NAMED)
				.map(({ header }) => header[0] ?? ''),
			strange: columns
				.filter(({ key }) => !table.columns.some((one) => isOf(one, key)))
				.slice(0, NAMED)
				.map(({ text }) => text)
		};
	}
	return best;
}

const isOf = ({ header }: ColumnProfile, key: string): boolean =>
	header.some((one) => headerKey(one) === key);

/** How many of the demanded columns are there; one whose header is alike counts a little. */
function shareOf(demanded: readonly ColumnProfile[], columns: readonly HeaderColumn[]): number {
	const points: number[] = demanded.map((one) => {
		if (matches(one, columns).length > 0) return 1;
		const parts = one.header.flatMap((header) => headerKey(header).split('/'));
		return columns.some(({ key }) => key.split('/').some((part) => parts.includes(part))) ? 0.3 : 0;
	});
	return demanded.length === 0 ? 0 : points.reduce((sum, one) => sum + one, 0) / demanded.length;
}
