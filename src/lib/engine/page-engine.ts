import type { Dataset } from '#lib/catalogue/dataset.ts';
import type { Selection } from '#lib/query/selection.ts';
import { statement } from '#lib/query/statement.ts';
import type { Table } from '#lib/query/table.ts';
import { answered } from './ask.ts';
import { downloads, type Progress } from './downloads.ts';
import { limited } from './limit.ts';
import { loadManifest } from './manifest.ts';
import { engineBytes, partsOf, type Part } from './parts.ts';
import { start, type Started } from './start.ts';

interface Asked {
	readonly dataset: Dataset;
	readonly selection: Selection;
	readonly signal: AbortSignal;
	readonly onprogress: (progress: Progress) => void;
}

const SECONDS_TO_ANSWER = 30;

let engine: Started | undefined;
/** Kept under way when a question is given up: the next one finds it further on. */
let starting: Promise<Started> | undefined;
/**
 * What was put into the engine, or is being: a question given up meanwhile leaves it to the next,
 * since a second insert would double the rows.
 */
const opened = new Map<string, Promise<void>>();
let queue: Promise<unknown> = Promise.resolve();

/**
 * Answers a selection in the reader's browser, loading the engine and the rows it needs first.
 * Questions are answered one after the other.
 * @throws DOMException AbortError when cancelled, TimeoutError when the engine does not answer,
 *   EngineLost when it ends
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
			Promise.race([answered(running.connection, statement(dataset, selection)), running.lost]),
			SECONDS_TO_ANSWER,
			signal
		);
	} catch (error) {
		// One that failed is not asked again (its memory may be full): the next question starts anew.
		if (!signal.aborted) close();
		throw error;
	}
}

/** The running engine with the selection's rows in it; downloads what is missing, all at once. */
async function ready({ dataset, selection, signal, onprogress }: Asked): Promise<Started> {
	const manifest = await loadManifest(signal);
	const needed = partsOf(manifest, dataset, selection);
	const parts = needed.filter(({ file }) => !opened.has(file.path));
	const contents = await downloads(
		[...parts.map(({ file }) => file), ...((engine ?? starting) ? [] : [manifest.wasm])],
		signal,
		onprogress
	);
	const wasm = contents[parts.length];
	if (wasm) {
		starting = start(wasm, new AbortController().signal);
		starting.catch(() => undefined);
	}
	if (!engine && !starting) throw new Error('the engine is not running');
	const running = engine ?? (await limited(starting as Promise<Started>, Infinity, signal));
	engine = running;
	for (const [index, part] of parts.entries()) {
		const content = contents[index];
		if (content) opened.set(part.file.path, open(running, part, content));
	}
	const filled = Promise.all(needed.map(({ file }) => opened.get(file.path)));
	await limited(Promise.race([filled, running.lost]), SECONDS_TO_ANSWER, signal);
	return running;
}

async function open({ database, connection }: Started, part: Part, content: Uint8Array) {
	const name = `${part.file.path.replaceAll('/', '_')}.csv`;
	await database.registerFileBuffer(name, engineBytes(part, content));
	for (const one of part.sql(name)) await connection.query(one);
	await database.dropFile(name);
}

/** Stops the worker and gives its memory back; the next question starts anew. */
export function close(): void {
	engine?.stop();
	starting?.then((started) => started.stop()).catch(() => undefined);
	engine = starting = undefined;
	opened.clear();
}
