import { cellWords } from '#lib/base/words/intake/cell/all.ts';
import { codeListWords } from '#lib/base/words/intake/code-list/all.ts';
import { correctionWords } from '#lib/base/words/intake/correction/all.ts';
import { fileWords } from '#lib/base/words/intake/file/all.ts';
import { issueWords } from '#lib/base/words/intake/issue/all.ts';
import { ledgerWords } from '#lib/base/words/intake/ledger/all.ts';
import { recordWords } from '#lib/base/words/intake/record/all.ts';
import { rowWords } from '#lib/base/words/intake/row/all.ts';
import { settingsWords } from '#lib/base/words/intake/settings/all.ts';
import { versionWords } from '#lib/base/words/intake/version/all.ts';
import { ruled } from '../rule.ts';

/** What is wrong with a file of data/ as a whole, or keeps it from being read as a table. */
export const FILE_RULES = ruled(
	{
		encoding: { id: 'file-encoding', severity: 'error' },
		bom: { id: 'file-bom', severity: 'error' },
		carriageReturn: { id: 'file-line-end', severity: 'error' },
		noLastBreak: { id: 'file-line-end', severity: 'error' },
		absent: { id: 'file-absent', severity: 'error' },
		undeclared: { id: 'folder', severity: 'error' },
		unnamed: { id: 'file-name', severity: 'error' },
		syntax: { id: 'csv-syntax', severity: 'error' },
		header: { id: 'header', severity: 'error' },
		width: { id: 'row-width', severity: 'error' }
	},
	fileWords
);

/** What a cell can be that its column does not hold. */
export const CELL_RULES = ruled(
	{
		required: { id: 'cell-required', severity: 'error' },
		notNumber: { id: 'cell-number', severity: 'error' },
		decimals: { id: 'cell-decimals', severity: 'error' },
		range: { id: 'cell-range', severity: 'error' },
		date: { id: 'cell-date', severity: 'error' },
		period: { id: 'cell-period', severity: 'error' },
		pattern: { id: 'cell-pattern', severity: 'error' },
		unknownCode: { id: 'cell-code', severity: 'error' },
		unusedCode: { id: 'cell-code-use', severity: 'error' }
	},
	cellWords
);

/** What a row says that its other cells, other rows or the name of its file contradict. */
export const ROW_RULES = ruled(
	{
		repeated: { id: 'key-repeated', severity: 'error' },
		otherPeriod: { id: 'file-period', severity: 'error' },
		expired: { id: 'date-order', severity: 'error' },
		emptyUnsaid: { id: 'status', severity: 'error' },
		missingUntrue: { id: 'status', severity: 'error' },
		noSource: { id: 'row-source', severity: 'error' },
		sum: { id: 'sum', severity: 'error' },
		ratio: { id: 'ratio', severity: 'warning' },
		noBase: { id: 'ratio-base', severity: 'note' },
		wageOrder: { id: 'wage-order', severity: 'error' },
		wageUnit: { id: 'wage-unit', severity: 'error' }
	},
	rowWords
);

/** What is wrong with a code list. */
export const CODE_LIST_RULES = ruled(
	{
		absent: { id: 'code-list', severity: 'error' },
		unused: { id: 'code-list', severity: 'note' },
		columns: { id: 'header', severity: 'error' },
		repeated: { id: 'code-repeated', severity: 'error' },
		nameless: { id: 'code-name', severity: 'error' },
		orphan: { id: 'code-parent', severity: 'error' }
	},
	codeListWords
);

/** What keeps a line of the ledger from being true. */
export const LEDGER_RULES = ruled(
	{
		noRow: { id: 'ledger-row', severity: 'error' },
		repeated: { id: 'ledger-repeated', severity: 'error' },
		noFile: { id: 'ledger-file', severity: 'error' },
		otherHash: { id: 'ledger-hash', severity: 'error' },
		noSource: { id: 'ledger-source', severity: 'error' },
		dateRead: { id: 'ledger-date', severity: 'error' },
		lastDay: { id: 'ledger-date', severity: 'error' },
		noLicence: { id: 'ledger-licence', severity: 'error' },
		notStated: { id: 'ledger-licence', severity: 'warning' },
		yesNo: { id: 'ledger-yes-no', severity: 'error' },
		unmarked: { id: 'ledger-sample', severity: 'error' }
	},
	ledgerWords
);

/** What the record of intakes and the history beside it do not say alike. */
export const RECORD_RULES = ruled(
	{
		altered: { id: 'history-hash', severity: 'error' },
		gone: { id: 'history-file', severity: 'error' },
		unfinished: { id: 'intake-unfinished', severity: 'error' }
	},
	recordWords
);

/** What keeps the store of versions from being what was published. */
export const VERSION_RULES = ruled(
	{
		unsound: { id: 'version-sealed', severity: 'error' },
		stray: { id: 'version-stray', severity: 'error' },
		unsealed: { id: 'version-unsealed', severity: 'warning' },
		lost: { id: 'version-lost', severity: 'warning' }
	},
	versionWords
);

/** What became of an issue of the bulletin after its release. */
export const ISSUE_RULES = ruled(
	{
		gone: { id: 'issue-gone', severity: 'error' },
		unsealed: { id: 'issue-unsealed', severity: 'warning' },
		changed: { id: 'issue-sealed', severity: 'error' },
		otherValue: { id: 'issue-sealed', severity: 'error' },
		taken: { id: 'issue-sealed', severity: 'error' },
		added: { id: 'issue-sealed', severity: 'error' },
		otherRule: { id: 'issue-rule', severity: 'error' }
	},
	issueWords
);

/** What keeps a correction from being one of its issue. */
export const CORRECTION_RULES = ruled(
	{
		absent: { id: 'correction', severity: 'error' },
		disclosure: { id: 'correction', severity: 'error' },
		stale: { id: 'correction', severity: 'error' },
		withheld: { id: 'correction', severity: 'error' }
	},
	correctionWords
);

/** What the settings of data/ lack. */
export const SETTINGS_RULES = ruled(
	{
		bulletin: { id: 'bulletin', severity: 'error' },
		minimumWage: { id: 'minimum-wage', severity: 'error' },
		plan: { id: 'plan', severity: 'error' },
		regions: { id: 'regions', severity: 'error' },
		release: { id: 'release', severity: 'error' },
		shortage: { id: 'shortage', severity: 'error' },
		siteJson: { id: 'site', severity: 'error' },
		siteLabel: { id: 'site', severity: 'error' },
		siteText: { id: 'site', severity: 'error' },
		siteLanguages: { id: 'site', severity: 'error' },
		sitePages: { id: 'site', severity: 'error' },
		siteArea: { id: 'site', severity: 'error' },
		siteOffices: { id: 'site', severity: 'error' },
		siteAddress: { id: 'site', severity: 'error' },
		siteSamples: { id: 'site', severity: 'error' }
	},
	settingsWords
);
