import type { Label } from '#lib/base/language.ts';
import { parsePeriod, periodLabel } from '#lib/base/period.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { say } from '#lib/contract/finding.ts';
import type { Books } from '../profile/books.ts';
import { codeListOf } from '#lib/catalogue/dataset.ts';
import type { FoundConstant } from '../profile/constant.ts';
import type { TablePeriod } from '../profile/period-of-table.ts';
import type { IntakeRow } from '../profile/record.ts';
import type { Sheet } from '../read/sheet.ts';
import { codesOf, isScopeField } from '../scope/chosen.ts';
import type { Evidence } from '../scope/evidence.ts';
import { declared, expectedOf } from '../scope/expected.ts';
import { valueLabel } from '../scope/labels.ts';
import type { Aspect } from '../scope/phrase.ts';
import type { Origin, Understood, UnderstoodPart } from './understood.ts';

/** What a table was taken for; its profile is known to the sheet. */
export type TableUnderstood = Omit<Understood, 'profile'>;

export interface TableFacts {
	readonly sheet: Sheet;
	readonly line: number | null;
	readonly dataset: Dataset;
	readonly books: Books;
	readonly evidence: readonly Evidence[];
	readonly constants: readonly (FoundConstant & { readonly field: string })[];
	readonly period: { readonly from: readonly Origin[] } & Pick<TablePeriod, 'code'>;
	/** By dimension the one code of the whole table. */
	readonly codes: Readonly<Record<string, string>>;
	readonly rows: readonly IntakeRow[];
}

/** Of which aspects a dataset says in its scope what holds, where it has no dimension for them. */
const DECLARED: readonly Aspect[] = ['part', 'term', 'basis', 'adjustment'];

export function understoodOf(facts: TableFacts): TableUnderstood {
	const { sheet, line, dataset, rows } = facts;
	const parts = [
		...['ref_area', 'office'].flatMap((field) => fieldPart(facts, field)),
		periodPart(facts),
		...['employment', 'basis', 'adjustment'].flatMap((field) => fieldPart(facts, field)),
		...DECLARED.flatMap((aspect) => declaredPart(facts, aspect))
	];
	return {
		file: sheet.file,
		sheet: sheet.name,
		line,
		dataset: dataset.id,
		parts,
		rows: rows.length,
		newest: rows.reduce(
			(newest, { key: { time_period = '' } }) => (time_period > newest ? time_period : newest),
			''
		)
	};
}

/** A dimension or attribute that holds a code: found around the table, or in its columns. */
function fieldPart(facts: TableFacts, field: string): UnderstoodPart[] {
	const { dataset, books, constants, evidence, rows } = facts;
	const list = codeListOf(dataset, field);
	if (!list) return [];
	const name = (code: string): Label =>
		books.of(list).byCode.get(code)?.label ?? say(code, code, code);
	const constant = constants.find((one) => one.field === field);
	if (constant?.code) {
		const confirmed = isScopeField(field)
			? evidence
					.filter(({ read }) => codesOf(field, read.phrases, dataset).includes(constant.code ?? ''))
					.map(({ place }) => place)
			: [];
		const from = [...new Set<Origin>([...constant.from, ...confirmed])];
		return [{ kind: field, value: name(constant.code), from }];
	}
	const codes = [
		...new Set(rows.map((row) => row.key[field] ?? row.cells.get(field)?.value ?? ''))
	].filter((code) => code !== '');
	if (codes.length === 0) return [];
	return [{ kind: field, value: enumeration(codes.map(name)), from: ['cells'] }];
}

/** Two names, or the first and how many more. */
function enumeration(names: readonly Label[]): Label {
	const shown = (language: keyof Label, more: string) =>
		names.length > 3
			? `${names[0]?.[language]}${more}`
			: names.map((one) => one[language]).join(language === 'en' ? ', ' : '・');
	const rest = names.length - 1;
	return say(
		shown('ja', `ほか${rest}`),
		shown('en', ` and ${rest} more`),
		shown('zh-Hant', `等${rest + 1}個`)
	);
}

function periodPart({ period, rows }: TableFacts): UnderstoodPart {
	const codes = [...new Set(rows.map(({ key }) => key['time_period'] ?? ''))].sort();
	const [first = period.code ?? ''] = codes;
	const last = codes.at(-1) ?? first;
	const words = (language: 'ja' | 'en' | 'zh-Hant') =>
		first === last ? periodWords(first, language) : span(first, last, language);
	return {
		kind: 'time_period',
		value: say(words('ja'), words('en'), words('zh-Hant')),
		from: period.from
	};
}

const span = (first: string, last: string, language: 'ja' | 'en' | 'zh-Hant'): string =>
	`${periodWords(first, language)}${language === 'en' ? '–' : '〜'}${periodWords(last, language)}`;

/** 2026-10 → 2026年10月 */
function periodWords(code: string, language: 'ja' | 'en' | 'zh-Hant'): string {
	const known = parsePeriod(code);
	return known ? periodLabel(known, language) : code;
}

/** What the dataset's own scope says of every such table. */
function declaredPart({ dataset, codes, evidence }: TableFacts, aspect: Aspect): UnderstoodPart[] {
	const isOwn =
		aspect === 'part' || aspect === 'term'
			? dataset.dimensions.some((name) => name === 'employment')
			: dataset.dimensions.some((name) => name === aspect);
	const value = expectedOf(dataset, codes).get(aspect);
	if (isOwn || value === undefined || declared(dataset, aspect).length === 0) return [];
	const confirmed = evidence
		.filter(({ read }) => read.phrases.some((one) => one.aspect === aspect && one.value === value))
		.map(({ place }) => place);
	return [
		{
			kind: aspect,
			value: valueLabel(aspect, value),
			from: [...new Set<Origin>(['layout', ...confirmed])]
		}
	];
}
