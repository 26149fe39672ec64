import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#lib/base/language.ts';

export interface Options {
	readonly files: readonly string[];
	readonly check: boolean;
	readonly json: boolean;
	/** Also what breaks the rules of machine readability without harm. */
	readonly notes: boolean;
	readonly public: boolean | null;
	readonly source: string | null;
	/** A profile outside data/profiles/, made for these files. */
	readonly mapping: string | null;
	readonly language: Language;
	readonly asOf: string | null;
	readonly out: string | null;
	readonly rollBack: string | null;
}

/** A command that cannot be carried out as it was typed. */
export class UsageError extends Error {}

const NAMES = {
	check: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
	notes: { type: 'boolean', default: false },
	public: { type: 'string' },
	source: { type: 'string' },
	mapping: { type: 'string' },
	lang: { type: 'string', default: 'ja' },
	'as-of': { type: 'string' },
	out: { type: 'string' },
	'roll-back': { type: 'string' },
	help: { type: 'boolean', default: false }
} as const;

const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\+09:00)?$/;

/** @throws UsageError saying what is wrong, in one word of the command line */
export function options(words: readonly string[]): Options {
	const { values, positionals } = parsed(words);
	const demand = (holds: boolean, word: string) => {
		if (!holds) throw new UsageError(word);
	};
	demand(!values.help, '--help');
	demand(isLanguage(values.lang), `--lang ${values.lang}`);
	demand(['yes', 'no', undefined].includes(values.public), `--public ${values.public}`);
	const times = [values['as-of'], values['roll-back']];
	for (const time of times) demand(time === undefined || TIME.test(time), String(time));
	demand((values['as-of'] === undefined) === (values.out === undefined), '--as-of … --out …');
	const tasks = [positionals.length > 0, ...times.map((time) => time !== undefined)];
	demand(tasks.filter(Boolean).length === 1, 'FILE…');
	return {
		files: positionals,
		check: values.check,
		json: values.json,
		notes: values.notes,
		public: values.public === undefined ? null : values.public === 'yes',
		source: values.source ?? null,
		mapping: values.mapping ?? null,
		language: isLanguage(values.lang) ? values.lang : 'ja',
		asOf: values['as-of'] ?? null,
		out: values.out ?? null,
		rollBack: values['roll-back'] ?? null
	};
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], options: NAMES, allowPositionals: true });
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
