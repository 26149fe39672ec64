import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intake } from '#lib/intake/intake.ts';
import { prepared } from '#lib/intake/prepare.ts';
import { publication } from '#lib/intake/publish/publication.ts';
import { isWritable, LEDGER_FILE } from '#lib/contract/ledger.ts';
import { MERGE_RULES } from '#lib/intake/merge/rules.ts';
import { cellOf, parseCsv } from '#lib/contract/csv.ts';
import { timeInJapan } from '#lib/base/day.ts';
import { INTAKE_FILE } from '#lib/contract/record.ts';
import type { Published } from '#lib/intake/published.ts';
import { rollBack } from '#lib/intake/publish/roll-back.ts';
import { reportLines } from '#lib/contract/report.ts';
import { sighting, stops } from '#lib/contract/sighting.ts';
import { commit } from './commit.ts';
import { publishedIn } from './folder.ts';
import { inputsAt } from './inputs.ts';
import { locked, Locked } from './lock.ts';
import { options, UsageError, type Options } from './options.ts';
import { rebuild } from './rebuild.ts';
import { progressLine } from './progress.ts';
import { resultJson, resultLines } from './report.ts';
import { recover, STAGE } from './stage.ts';
import { unwritable } from './unwritable.ts';
import { filled, WORDS } from './words.ts';

export interface Outcome {
	/** 0 done, 1 errors and nothing written, 2 not understood. */
	readonly code: 0 | 1 | 2;
	readonly lines: readonly string[];
}

/**
 * The whole command: words in, exit code and lines out.
 * @param folder that of the data
 * @param onprogress hears what is being done: a large workbook takes half a minute
 */
export function run(
	words: readonly string[],
	folder: string,
	time = Date.now(),
	onprogress: (line: string) => void = () => undefined
): Outcome {
	let chosen: Options | null = null;
	const say = (name: keyof typeof WORDS, more = {}) =>
		filled(WORDS[name][chosen?.language ?? 'ja'], more);
	try {
		const known = options(words);
		chosen = known;
		if (known.asOf !== null && known.out !== null) {
			const isEmpty = rebuild(folder, known.asOf, known.out);
			if (!isEmpty) return { code: 2, lines: [say('notEmpty', { word: known.out })] };
			return { code: 0, lines: [say('rebuilt', { day: known.asOf, word: known.out })] };
		}
		const last = lastIntake(publishedIn(folder));
		if (last !== null && last > timeInJapan(time))
			return { code: 1, lines: [say('clock', { now: timeInJapan(time), last })] };
		if (known.check && existsSync(join(folder, STAGE))) return { code: 1, lines: [say('halfway')] };
		if (known.check) return work(known, folder, timeInJapan(time), onprogress);
		return locked(folder, () => {
			const left = recover(folder);
			const outcome = work(known, folder, timeInJapan(time), onprogress);
			return left === 'nothing'
				? outcome
				: { ...outcome, lines: known.json ? outcome.lines : [say(left), ...outcome.lines] };
		});
	} catch (error) {
		if (error instanceof UsageError)
			return { code: 2, lines: [say('usage', { word: error.message })] };
		if (error instanceof Locked)
			return { code: 1, lines: [say('locked', { word: error.message })] };
		const place = unwritable(error, folder);
		if (place !== null) return { code: 1, lines: [say('unwritable', { word: place })] };
		throw error;
	}
}

function work(
	chosen: Options,
	folder: string,
	now: string,
	onprogress: (line: string) => void
): Outcome {
	const { language, json, check } = chosen;
	const say = (name: keyof typeof WORDS, more = {}) => filled(WORDS[name][language], more);
	const published = publishedIn(folder);
	const ledger = published.text(LEDGER_FILE);
	if (chosen.rollBack !== null && ledger !== null && !isWritable(ledger))
		return {
			code: 1,
			lines: reportLines([sighting(MERGE_RULES.ledger, { file: LEDGER_FILE })], language)
		};
	if (chosen.rollBack !== null) {
		const restored = rollBack(published, chosen.rollBack, now);
		if (!check) commit(folder, restored);
		const head = say(restored.length === 0 ? 'same' : check ? 'would' : 'wrote');
		return { code: 0, lines: [head, ...restored.map(({ path }) => `  ${path}`)] };
	}
	const inputs = [];
	for (const file of chosen.files) {
		const found = inputsAt(file);
		if (!found) return { code: 2, lines: [say('unreadable', { file })] };
		if (found.length === 0) return { code: 2, lines: [say('noFiles', { file })] };
		inputs.push(...found);
	}
	const { mapping, source } = chosen;
	const text = mapping === null ? null : textOf(mapping);
	if (mapping !== null && text === null)
		return { code: 2, lines: [say('unreadable', { file: mapping })] };
	const { context, sightings } = prepared(published, {
		now,
		...(mapping === null || text === null ? {} : { mapping: { file: mapping, text } }),
		...(source === null ? {} : { source }),
		...(chosen.public === null ? {} : { public: chosen.public })
	});
	if (!context) return { code: 1, lines: [...reportLines(sightings, language), say('stopped')] };
	const result = intake(inputs, context, (step) => onprogress(progressLine(step, language)));
	const writes = publication(result, context);
	const isStopped = stops(result.findings);
	if (!check && !isStopped) commit(folder, writes);
	if (json)
		return {
			code: isStopped ? 1 : 0,
			lines: [resultJson(result, check ? [] : writes)]
		};
	const end = isStopped ? 'stopped' : writes.length === 0 ? 'same' : check ? 'would' : 'wrote';
	return {
		code: isStopped ? 1 : 0,
		lines: [
			...resultLines(result, language, chosen.notes),
			say(end),
			...writes.map(({ path }) => `  data/${path}`),
			...(writes.length > 0 && chosen.public !== true ? [say('private')] : [])
		]
	};
}

/** The time of the last intake on record; null where there was none. */
function lastIntake(published: Published): string | null {
	const record = published.text(INTAKE_FILE);
	if (record === null) return null;
	const csv = parseCsv(record);
	return (
		csv.rows.reduce((last, row) => {
			const time = cellOf(csv, row, 'time');
			return time > last ? time : last;
		}, '') || null
	);
}

function textOf(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
