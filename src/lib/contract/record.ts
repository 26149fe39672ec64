/** The record of intakes beside the data: one line for each file of data/ that one changed. */
export const INTAKE_FILE = 'intake.csv';

export const INTAKE_COLUMNS = [
	'time',
	'path',
	/** Names, SHA-256 and profiles of the incoming files, several with `; ` between. */
	'file',
	'sha256',
	'profile',
	'rows',
	'revisions',
	'changes',
	'errors',
	'warnings',
	'notes',
	/** SHA-256 of the list of findings, kept in history/. */
	'findings',
	/** SHA-256 of the file before (empty: there was none; kept in history/) and after. */
	'before',
	'after'
] as const;

export type IntakeColumn = (typeof INTAKE_COLUMNS)[number];

/** Contents by their SHA-256: what was published before, and the findings of each intake. */
export const HISTORY_FOLDER = 'history';

export const historyPath = (sha256: string): string => `${HISTORY_FOLDER}/${sha256}.csv`;
