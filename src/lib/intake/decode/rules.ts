import { decodeWords } from '#lib/base/words/intake/decode/all.ts';
import { ruled } from '#lib/contract/rule.ts';

/** What can be wrong with the bytes of a text file. */
export const DECODE_RULES = ruled(
	{
		empty: { id: 'file-empty', severity: 'error' },
		tooLarge: { id: 'file-too-large', severity: 'error' },
		otherKind: { id: 'file-kind', severity: 'error' },
		pdf: { id: 'file-kind', severity: 'error' },
		password: { id: 'file-kind', severity: 'error' },
		oldExcel: { id: 'file-kind', severity: 'error' },
		numbers: { id: 'file-kind', severity: 'error' },
		undecodable: { id: 'encoding-unreadable', severity: 'error' },
		mixed: { id: 'encoding-mixed', severity: 'error' },
		undecided: { id: 'encoding-undecided', severity: 'error' },
		kana: { id: 'encoding-kana', severity: 'warning' },
		jis: { id: 'encoding-jis', severity: 'error' },
		euc: { id: 'encoding-euc', severity: 'error' },
		oddLength: { id: 'encoding-utf16', severity: 'error' },
		loneSurrogate: { id: 'encoding-utf16', severity: 'error' },
		cut: { id: 'file-cut', severity: 'error' },
		nul: { id: 'character-nul', severity: 'error' },
		control: { id: 'character-control', severity: 'error' },
		privateUse: { id: 'character-private', severity: 'error' },
		replaced: { id: 'character-lost', severity: 'error' },
		innerBom: { id: 'file-joined', severity: 'error' }
	},
	decodeWords
);
