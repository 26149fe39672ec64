import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Selection } from '#lib/query/selection.ts';
import { statement } from '#lib/query/statement.ts';
import type { Table } from '#lib/query/table.ts';
import { answered } from './ask.ts';
import { downloads, type Progress } from './downloads.ts';
import { limited } from './limit.ts';
import { loadManifest } from './manifest.ts';
import { partsOf, type Part } from './parts.ts';
import { start, type Started } from './start.ts';

interface Asked {
	readonly dataset: Dataset;
	readonly selection: Selection;
	readonly signal: AbortSignal;
	readonly onprogress: (progress: Progress) => void;
}

const SECONDS_TO_ANSWER = 30;

let engine: Started | undefined;
const opened = new Set<string>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * Answers a selection in the reader's browser, loading the engine and the rows it needs first.
 * Questions are answered one after the other.
 * @throws DOMException AbortError when cancelled, TimeoutError when the engine does not answer
 */
export function ask(asked: Asked): Promise<Table> {
	const turn = queue.then(() => answer(asked));
	queue = turn.catch(() => undefined);
	return turn;
}

async function answer(asked: Asked): Promise<Table> {
	const { dataset, selection, signal } = asked;
	signal.throwIfAborted();
	try {
		const running = await ready(asked);
		return await limited(
			answered(running.connection, statement(dataset, selection)),
			SECONDS_TO_ANSWER,
			signal
		);
	} catch (error) {
		// A worker that does not answer is given up: the next question starts a new one.
		if ((error as Error).name === 'TimeoutError') close();
		throw error;
	}
}

/** The running engine with the selection's rows in it; downloads what is missing, all at once. */
async function ready({ dataset, selection, signal, onprogress }: Asked): Promise<Started> {
	const manifest = await loadManifest(signal);
	const parts = partsOf(manifest, dataset, selection).filter(({ file }) => !opened.has(file.path));
	const contents = await downloads(
		[...parts.map(({ file }) => file), ...(engine ? [] : [manifest.wasm])],
		signal,
		onprogress
	);
	const wasm = contents[parts.length];
	if (wasm) engine = await start(wasm, signal);
	if (!engine) throw new Error('the engine is not running');
	for (const [index, part] of parts.entries()) {
		const content = contents[index];
		if (content)
			await limited(open(engine, part, new Uint8Array(content)), SECONDS_TO_ANSWER, signal);
	}
	return engine;
}

async function open({ database, connection }: Started, { file, sql }: Part, content: Uint8Array) {
	const name = file.path.replaceAll('/', '_').replace(/\.gz$/, '');
	await database.registerFileBuffer(name, content);
	for (const one of sql(name)) await connection.query(one);
	// Before anything else can fail: a second insert would double the rows.
	opened.add(file.path);
	await database.dropFile(name);
}

/** Stops the worker and gives its memory back; the next question starts anew. */
export function close(): void {
	engine?.stop();
	engine = undefined;
	opened.clear();
}

/** Fetches what is small and sure to be needed, so that a first question waits less. */
export function warm(): void {
	loadManifest(new AbortController().signal).catch(() => undefined);
	void import('@duckdb/duckdb-wasm');
}
