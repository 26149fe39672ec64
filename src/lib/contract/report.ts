import { group } from 'd3';
import type { Label, Language } from '#lib/base/language.ts';
import { findingLine, say, type Finding } from './finding.ts';
import type { Severity } from './rule.ts';

export const SEVERITIES: Readonly<Record<Severity, Label>> = {
	error: say('エラー', 'error', '錯誤'),
	warning: say('警告', 'warning', '警告'),
	note: say('参考', 'note', '備註')
};

const more = (count: number): Label =>
	say(
		`ほか${count}件、同じ種類の指摘があります`,
		`${count} more of this kind`,
		`另有${count}項同類問題`
	);

/**
 * The findings as lines of text: of one rule in one file at most `limit`, then how many more.
 * @param folder stands before each file
 */
export function reportLines(
	findings: readonly Finding[],
	language: Language,
	folder = '',
	limit = 20
): string[] {
	const groups = group(findings, ({ rule, file }) => `${file} ${rule}`);
	return [...groups.values()].flatMap((alike) => {
		const lines = alike
			.slice(0, limit)
			.map((one) => `${SEVERITIES[one.severity][language]} ${folder}${findingLine(one, language)}`);
		const [first] = alike;
		if (!first || alike.length <= limit) return lines;
		return [
			...lines,
			`${folder}${first.file} ${first.rule}: ${more(alike.length - limit)[language]}`
		];
	});
}

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
	findings.filter((one) => one.severity === severity).length;
