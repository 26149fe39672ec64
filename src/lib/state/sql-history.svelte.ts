const KEY = 'sql-history';
const MOST = 20;

/** What a reader has run, the newest first, kept on the device alone; nothing where it keeps nothing. */
export class SqlHistory {
	queries = $state.raw<readonly string[]>([]);

	/** Called in the browser: a printed page knows no history. */
	read(): void {
		this.queries = stored();
	}

	add(sql: string): void {
		const text = sql.trim();
		if (text === '') return;
		this.queries = [text, ...stored().filter((one) => one !== text)].slice(0, MOST);
		keep(this.queries);
	}

	forget(): void {
		this.queries = [];
		keep([]);
	}
}

function stored(): string[] {
	try {
		const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
	} catch {
		return [];
	}
}

function keep(queries: readonly string[]): void {
	try {
		if (queries.length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(queries));
	} catch {
		// A device that keeps nothing: the history lasts as long as the page.
	}
}
