import type { Finding } from '../finding.ts';
import { SETTINGS_RULES } from './rules.ts';
import { faultsOf, isLanguageLabel, jsonList, wrongIn } from './settings.ts';
import type { CodeList, CodeLists } from './table.ts';

export const SHORTAGE_FILE = 'shortage.json';

const wrong = wrongIn(SETTINGS_RULES.shortage, SHORTAGE_FILE);

const isLeaf = (list: CodeList, code: string): boolean =>
	list.has(code) && ![...list.values()].includes(code);

/** Codes of a list that have no parts of their own, each once: a part counted twice would be. */
const areLeaves = (value: unknown, list: CodeList, least: number): boolean =>
	Array.isArray(value) &&
	value.length >= least &&
	new Set(value).size === value.length &&
	value.every((code) => typeof code === 'string' && code !== '_U' && isLeaf(list, code));

/** The text of data/shortage.json: each field named in three languages, of codes that exist. */
export function shortageFindings(text: string, lists: CodeLists): Finding[] {
	const fields = jsonList(text, 'fields');
	const occupations = lists.get('occupation') ?? new Map<string, string>();
	const industries = lists.get('industry') ?? new Map<string, string>();
	if (fields.length === 0) return [wrong('fields')];
	const ids = fields.map(({ id }) => id);
	return fields.flatMap((field, index) => {
		const holds: Record<string, boolean> = {
			id:
				typeof field.id === 'string' &&
				/^[a-z]+(-[a-z]+)*$/.test(field.id) &&
				ids.indexOf(field.id) === index,
			title: isLanguageLabel(field.title),
			reason: isLanguageLabel(field.reason),
			occupations: areLeaves(field.occupations, occupations, 1),
			industries: areLeaves(field.industries, industries, 0)
		};
		return faultsOf(wrong, `fields[${index}]`, field, holds);
	});
}
