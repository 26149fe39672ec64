/**
 * What a built site tells of its data, so that its own page can check new files against it: only
 * what is public anyway. Code lists and profiles lie beside it, below /data/.
 */
export interface SiteData {
	/** As data/ledger.csv is written; hashes are those of the published files, notes are left out. */
	readonly ledger: string;
	/** File names below /data/profiles/. */
	readonly profiles: readonly string[];
	/** Ids of the lists below /data/codes/. */
	readonly codes: readonly string[];
}

/** The texts of a dataset's real files by their paths below data/, at /data/check/<dataset>.json. */
export type RealTexts = Readonly<Record<string, string>>;
