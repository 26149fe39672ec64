import type { Label } from '#lib/base/language.ts';
import { enumerated, say } from '#lib/contract/finding.ts';
import type { Rule, Words } from '#lib/contract/rule.ts';
import { sighting, type Sighting } from '#lib/contract/sighting.ts';
import { keyWords, type Answer, type AnswerValue } from './answer.ts';
import type { ApiFeed, FeedRequest, KeyPart } from './feed.ts';
import { isObject, jsonOf, placeIn, printable, wordOf, type Json } from './json-text.ts';
import { FEED_RULES } from './rules.ts';

export interface AnswerRead {
	/** Null where nothing of it may be used. */
	readonly answer: Answer | null;
	readonly sightings: readonly Sighting[];
}

const DECIMAL = /^\d+(\.\d+)?$/;

/** A fault of a row: the same of other rows is told once, with their number. */
interface RowFault {
	readonly rule: Rule;
	readonly value: string | null;
	readonly words: Words;
}

type RowRead = { readonly value: AnswerValue } | { readonly fault: RowFault };

/**
 * The bytes of an answer → its values, by the declared form alone. One fault, and nothing is
 * used: a value that is not what was asked for says that the others may not be either.
 */
export function readAnswer(
	{ answer: form }: ApiFeed,
	request: FeedRequest,
	file: string,
	bytes: Uint8Array
): AnswerRead {
	const parsed = jsonOf(file, bytes);
	if ('fault' in parsed) return refused([parsed.fault]);
	const { json } = parsed;
	const status = wordOf(placeIn(json, form.status.at));
	if (status === undefined) return refused([noPlace(file, form.status.at)]);
	if (status !== form.status.good) {
		const message = printable(wordOf(placeIn(json, form.message)) ?? '') || '－';
		const words = { status: printable(status), message };
		return refused([sighting(FEED_RULES.status, { file, value: status }, words)]);
	}
	const table = listAt(json, form.table.at).map((one) =>
		isObject(one) ? wordOf(one[form.table.code]) : undefined
	);
	if (!table.includes(form.table.is)) {
		const found = printable(table.join('、')) || '－';
		const words = { field: form.table.code, found, expected: form.table.is, count: 1 };
		return refused([sighting(FEED_RULES.renamed, { file, value: found }, words)]);
	}
	const rows = listAt(json, form.rows);
	if (rows.length === 0) return refused([noPlace(file, form.rows)]);
	const reads = rows.map((row) => readRow(form, request, row));
	const faults = reads.flatMap((read) => ('fault' in read ? [read.fault] : []));
	const values = reads.flatMap((read) => ('value' in read ? [read.value] : []));
	const total = wordOf(placeIn(json, form.total));
	const sightings = [
		...(total === String(rows.length)
			? []
			: [sighting(FEED_RULES.fewer, { file }, { total: total ?? '－', rows: rows.length })]),
		...grouped(file, faults),
		...provisional(file, values, form.provisional.take)
	];
	if (sightings.some(({ severity }) => severity === 'error')) return refused(sightings);
	return { answer: { request: request.id, measure: request.measure, values }, sightings };
}

const refused = (sightings: readonly Sighting[]): AnswerRead => ({ answer: null, sightings });

const noPlace = (file: string, path: string): Sighting =>
	sighting(FEED_RULES.shape, { file }, { path, count: 1 });

/** A list; one object that stands where a list may be is a list of one. */
function listAt(json: unknown, path: string): readonly unknown[] {
	const found = placeIn(json, path);
	if (Array.isArray(found)) return found;
	return isObject(found) ? [found] : [];
}

function readRow(form: ApiFeed['answer'], { parameters }: FeedRequest, row: unknown): RowRead {
	const fields = isObject(row) ? row[form.row] : undefined;
	if (!isObject(fields)) return fault(FEED_RULES.shape, null, { path: form.row });
	const wanted = [
		...Object.entries(form.is),
		...Object.entries(form.echo).map(([field, name]) => [field, parameters[name] ?? ''] as const)
	];
	for (const [field, expected] of wanted) {
		const found = wordOf(fields[field]);
		if (found !== expected) return renamed(field, found, expected);
	}
	const key: Record<string, string> = {};
	for (const [dimension, part] of Object.entries(form.key)) {
		const found = wordOf(fields[part.at]);
		const code = found === undefined ? undefined : codeOf(part, found);
		if (code === undefined) return renamed(part.at, found, expectedOf(part));
		key[dimension] = code;
	}
	const flag = wordOf(fields[form.provisional.at]) ?? '';
	const isProvisional = form.provisional.yes.includes(flag);
	if (!isProvisional && !form.provisional.no.includes(flag))
		return renamed(form.provisional.at, flag, [...form.provisional.no, ...form.provisional.yes]);
	const value = numberIn(fields, form.value);
	if (value === undefined)
		return fault(FEED_RULES.notNumber, wordOf(fields[form.value]) ?? null, {});
	return { value: { key, value, isProvisional } };
}

function numberIn(fields: Json, at: string): string | undefined {
	const found = wordOf(fields[at])?.trim();
	return found !== undefined && DECIMAL.test(found) ? found : undefined;
}

function codeOf(part: KeyPart, found: string): string | undefined {
	if ('names' in part) return Object.hasOwn(part.names, found) ? part.names[found] : undefined;
	const pattern = new RegExp(part.pattern, 'u');
	return pattern.test(found) ? found.replace(pattern, part.written) : undefined;
}

const expectedOf = (part: KeyPart): string | Label | readonly string[] =>
	'names' in part
		? Object.keys(part.names)
		: say(`${part.like} のような値`, `something like ${part.like}`, `如${part.like}的值`);

const fault = (rule: Rule, value: string | null, words: Words): RowRead => ({
	fault: { rule, value, words }
});

function renamed(
	field: string,
	found: string | undefined,
	expected: string | Label | readonly string[]
): RowRead {
	const named = isList(expected) ? enumerated(expected.filter(Boolean)) : expected;
	return fault(FEED_RULES.renamed, found ?? null, {
		field,
		found: printable(found ?? '') || '－',
		expected: named
	});
}

const isList = (expected: string | Label | readonly string[]): expected is readonly string[] =>
	Array.isArray(expected);

/** One sighting for all faults alike: 13,000 values of another unit are one thing to know. */
function grouped(file: string, faults: readonly RowFault[]): Sighting[] {
	const alike = new Map<string, RowFault[]>();
	for (const one of faults) {
		const name = `${one.rule.id} ${String(one.words['field'] ?? one.words['path'] ?? '')}`;
		const before = alike.get(name) ?? [];
		alike.set(name, before);
		before.push(one);
	}
	return [...alike.values()].flatMap((all) => {
		const [first] = all;
		if (!first) return [];
		const { rule, value, words } = first;
		return [sighting(rule, { file, value }, { ...words, count: all.length })];
	});
}

function provisional(file: string, values: readonly AnswerValue[], isTaken: boolean): Sighting[] {
	const marked = values.filter((one) => one.isProvisional);
	const [first] = marked;
	if (!first) return [];
	const rule = isTaken ? FEED_RULES.provisionalTaken : FEED_RULES.provisional;
	return [sighting(rule, { file }, { count: marked.length, key: keyWords(first.key) })];
}
