import { zipWords } from '#lib/base/words/intake/zip/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What can be wrong with a ZIP, or with a workbook, which is one. */
export const ZIP_RULES = ruled(
	{
		broken: { id: 'zip-broken', severity: 'error' },
		tooLarge: { id: 'zip-too-large', severity: 'error' },
		tooMany: { id: 'zip-too-many', severity: 'error' },
		overlap: { id: 'zip-broken', severity: 'error' },
		zip64: { id: 'zip-format', severity: 'error' },
		encrypted: { id: 'zip-encrypted', severity: 'error' },
		method: { id: 'zip-format', severity: 'error' },
		checksum: { id: 'zip-broken', severity: 'error' },
		name: { id: 'zip-name', severity: 'error' },
		path: { id: 'zip-path', severity: 'error' },
		nested: { id: 'zip-nested', severity: 'error' },
		repeated: { id: 'zip-repeated', severity: 'error' },
		skipped: { id: 'zip-skipped', severity: 'note' }
	},
	zipWords
);
