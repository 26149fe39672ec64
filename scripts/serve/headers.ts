import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Header = [name: string, value: string];
type Rule = { path: RegExp; headers: Header[] };

/** The headers that Netlify and Cloudflare would read from `_headers`, by path. */
export function headerRules(dir: string): (path: string) => Map<string, string> {
	const file = join(dir, '_headers');
	const rules = existsSync(file) ? read(readFileSync(file, 'utf8')) : [];
	return (path) => {
		const found = new Map<string, string>();
		for (const rule of rules.filter((rule) => rule.path.test(path))) {
			for (const [name, value] of rule.headers) {
				// Both hosts join what two rules say of one header.
				const before = found.get(name);
				found.set(name, before ? `${before}, ${value}` : value);
			}
		}
		return found;
	};
}

function read(text: string): Rule[] {
	const rules: Rule[] = [];
	for (const line of text.split(/\r?\n/)) {
		if (!line.trim() || line.trimStart().startsWith('#')) continue;
		if (/^\S/.test(line)) rules.push({ path: pattern(line.trim()), headers: [] });
		else rules.at(-1)?.headers.push(header(line));
	}
	return rules;
}

/** `*` is anything, `:name` one part of the path: the folder of a site among several. */
function pattern(path: string): RegExp {
	const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('.*').replace(/:[a-z]+/g, '[^/]+')}$`);
}

function header(line: string): Header {
	const colon = line.indexOf(':');
	if (colon < 0) throw new Error(`_headers: no "Name: value" in: ${line.trim()}`);
	return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}
