import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#lib/base/language.ts';
import { parsePeriod } from '#lib/base/period.ts';
import { UsageError } from '../intake/options.ts';

export interface Options {
	/** Ids of feeds; those that are due where none is named. */
	readonly sources: readonly string[];
	readonly check: boolean;
	readonly json: boolean;
	readonly accept: boolean;
	/** The first month asked for; the declared one where null. */
	readonly since: string | null;
	/** Another place of the same source. */
	readonly from: URL | null;
	readonly language: Language;
}

const NAMES = {
	source: { type: 'string', multiple: true },
	check: { type: 'boolean', default: false },
	json: { type: 'boolean', default: false },
	accept: { type: 'boolean', default: false },
	since: { type: 'string' },
	from: { type: 'string' },
	lang: { type: 'string', default: 'ja' },
	help: { type: 'boolean', default: false }
} as const;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** @throws UsageError saying what is wrong, in one word of the command line */
export function options(words: readonly string[]): Options {
	const values = parsed(words);
	const { since, from, source = [], lang } = values;
	const demand = (holds: boolean, word: string) => {
		if (!holds) throw new UsageError(word);
	};
	demand(!values.help, '--help');
	demand(isLanguage(lang), `--lang ${lang}`);
	demand(since === undefined || parsePeriod(since)?.frequency === 'month', `--since ${since}`);
	const place = from === undefined ? null : placeAt(from);
	demand(from === undefined || place !== null, `--from ${from}`);
	// One place cannot be that of several sources.
	demand(from === undefined || source.length === 1, '--source ID --from …');
	return {
		sources: source,
		check: values.check,
		json: values.json,
		accept: values.accept,
		since: since ?? null,
		from: place,
		language: isLanguage(lang) ? lang : 'ja'
	};
}

/** Anything but the own machine is asked over https alone. */
function placeAt(text: string): URL | null {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	const isOwn = url.protocol === 'http:' && LOOPBACK.includes(url.hostname);
	return url.protocol === 'https:' || isOwn ? url : null;
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], options: NAMES, allowPositionals: false }).values;
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
