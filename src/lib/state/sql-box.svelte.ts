import type { NameColumn } from '#lib/catalogue/code-list.ts';
import { asError } from '#lib/base/as-error.ts';
import { dataset } from '#lib/catalogue/list.ts';
import type { Progress } from '#lib/engine/downloads.ts';
import { EngineLost } from '#lib/engine/handing-over.ts';
import type { Result, Session } from '#lib/engine/session.ts';
import { tablesNamed } from '#lib/query/explore.ts';
import { tablesWanted } from '#lib/query/labelled.ts';
import type { OwnTable } from '#lib/query/own-table.ts';

/** A table that a reader's SQL may name. */
export interface ExploreTable {
	readonly name: string;
	/** The name of the same table with a label beside each code; null where it has no codes. */
	readonly labelled: string | null;
	/** The dataset or the code list behind it. */
	readonly id: string;
	readonly kind: 'dataset' | 'codes';
	readonly sample: boolean;
	readonly source: string;
	readonly columns: readonly { readonly codes: string | null }[];
}

const ownNamed = (sql: string, own: readonly OwnTable[]): OwnTable[] => {
	const named = tablesNamed(
		sql,
		own.map(({ name }) => name)
	);
	return own.filter(({ name }) => named.includes(name));
};

/** What was asked, and the answer to just that. */
export interface Answered {
	readonly sql: string;
	readonly result: Result;
	readonly tables: readonly ExploreTable[];
	/** The reader's own files of which it was asked. */
	readonly own: readonly OwnTable[];
}

/** More rows than this are not brought into the page. */
export const MOST_ROWS = 100_000;

/**
 * A reader's own SQL, answered by an engine that only this page uses. A question that names
 * another table starts a new one, since the door is locked behind the tables of the first.
 */
export class SqlBox {
	answered = $state.raw<Answered | null>(null);
	waiting = $state.raw<Progress | null>(null);
	failure = $state.raw<'cancelled' | Error | null>(null);
	/** What the reader brought; it stays in the page. */
	own = $state.raw<readonly OwnTable[]>([]);
	#session: Session | undefined;
	/** The names of the tables in the session. */
	#open: readonly string[] = [];
	/** The language of its labels. */
	#speaks: NameColumn | undefined;
	#stop: AbortController | undefined;

	/** @param nameColumn in which language labels are */
	constructor(
		private readonly tables: readonly ExploreTable[],
		private readonly nameColumn: () => NameColumn
	) {}

	/** Rejects never: a failure is in `failure`, and the last answer stays. */
	async run(sql: string): Promise<void> {
		const stop = (this.#stop = new AbortController());
		const wanted = tablesWanted(sql, this.tables);
		const tables = this.tables.filter(({ name }) => wanted.includes(name));
		const own = ownNamed(sql, this.own);
		this.failure = null;
		this.waiting = { phase: 'query', loaded: 0, total: 0 };
		try {
			const session = await this.#sessionWith(
				[...wanted, ...own.map(({ name }) => name)],
				stop.signal
			);
			const result = await session.run(sql, MOST_ROWS);
			if (this.#stop === stop) this.answered = { sql, result, tables, own };
		} catch (error) {
			if (this.#stop !== stop) return;
			this.failure = asError(error);
			// One that is gone is not asked again; what was wrong with a question it survives.
			if (error instanceof EngineLost) this.close();
		} finally {
			if (this.#stop === stop || this.#stop === undefined) this.waiting = null;
		}
	}

	/** Takes the reader's own tables; the next question starts an engine that has them. */
	bring(own: readonly OwnTable[]): void {
		this.close();
		this.own = own;
	}

	/** Ends download or query; the engine is started anew for the next question. */
	cancel(): void {
		this.close();
		this.waiting = null;
		this.failure = 'cancelled';
	}

	/** Gives the engine's memory back. */
	close(): void {
		this.#stop?.abort();
		this.#stop = undefined;
		this.#session?.stop();
		this.#session = undefined;
		this.#open = [];
	}

	async #sessionWith(names: readonly string[], signal: AbortSignal): Promise<Session> {
		const missing = names.filter((name) => !this.#open.includes(name));
		const name = this.nameColumn();
		if (this.#session && missing.length === 0 && this.#speaks === name) return this.#session;
		const wanted = [...this.#open, ...missing];
		this.#session?.stop();
		this.#session = undefined;
		this.#open = [];
		const all = this.tables.filter(({ name }) => wanted.includes(name));
		const { openSession } = await import('#lib/engine/session.ts');
		const session = await openSession({
			datasets: all.filter(({ kind }) => kind === 'dataset').map(({ id }) => dataset(id)),
			lists: all.filter(({ kind }) => kind === 'codes').map(({ id }) => id),
			labelled: {
				datasets: all
					.filter(({ labelled }) => labelled !== null && wanted.includes(labelled))
					.map(({ id }) => dataset(id)),
				name
			},
			own: this.own.filter(({ name }) => wanted.includes(name)),
			signal,
			onprogress: (progress) => {
				if (!signal.aborted) this.waiting = progress;
			}
		});
		if (signal.aborted) {
			session.stop();
			throw new DOMException('cancelled', 'AbortError');
		}
		this.#session = session;
		this.#open = wanted;
		this.#speaks = name;
		return session;
	}
}
