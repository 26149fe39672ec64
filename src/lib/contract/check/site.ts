import { isLanguage, LANGUAGES } from '#lib/base/language.ts';
import { isOptionalPage } from '#lib/catalogue/pages.ts';
import { isSamples } from '#lib/catalogue/site.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { SETTINGS_RULES } from './rules.ts';
import type { CodeList } from './table.ts';

export const SITE_FILE = 'site.json';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isLabel = (value: unknown): boolean =>
	isObject(value) &&
	LANGUAGES.every((language) => typeof value[language] === 'string' && value[language] !== '');

/** Nobody stands behind the site yet: empty in every language, and no placeholder. */
const isUnset = (value: unknown): boolean =>
	isObject(value) && LANGUAGES.every((language) => value[language] === '');

const isDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const isText = (value: unknown): boolean => typeof value === 'string';

/** The text of data/site.json: every key there, of its kind, and naming areas that exist. */
export function siteFindings(text: string, areas: CodeList): Finding[] {
	const site = parsed(text);
	if (!site) return [fault('', SETTINGS_RULES.siteJson)];
	const isArea = (value: unknown) => typeof value === 'string' && areas.has(value);
	const kinds: Record<string, [(value: unknown) => boolean, Rule]> = {
		name: [isLabel, SETTINGS_RULES.siteLabel],
		areaName: [isLabel, SETTINGS_RULES.siteLabel],
		region: [isLabel, SETTINGS_RULES.siteLabel],
		bureau: [isLabel, SETTINGS_RULES.siteLabel],
		partners: [(value) => isLabel(value) || isUnset(value), SETTINGS_RULES.siteLabel],
		publisher: [(value) => isLabel(value) || isUnset(value), SETTINGS_RULES.siteLabel],
		contact: [isText, SETTINGS_RULES.siteText],
		languages: [
			(value) =>
				Array.isArray(value) &&
				value.length > 0 &&
				value.every((one) => isText(one) && isLanguage(one)) &&
				isDistinct(value),
			SETTINGS_RULES.siteLanguages
		],
		pages: [
			(value) => Array.isArray(value) && value.every(isOptionalPage) && isDistinct(value),
			SETTINGS_RULES.sitePages
		],
		area: [isArea, SETTINGS_RULES.siteArea],
		nation: [isArea, SETTINGS_RULES.siteArea],
		regionArea: [(value) => value === '' || isArea(value), SETTINGS_RULES.siteArea],
		offices: [
			(value) => Array.isArray(value) && value.every(isArea) && isDistinct(value),
			SETTINGS_RULES.siteOffices
		],
		baseAddress: [
			(value) => typeof value === 'string' && /^(https?:\/\/[^\s]+[^/\s])?$/.test(value),
			SETTINGS_RULES.siteAddress
		],
		samples: [isSamples, SETTINGS_RULES.siteSamples]
	};
	return Object.entries(kinds).flatMap(([key, [holds, rule]]) =>
		holds(site[key]) ? [] : [fault(key, rule, site[key])]
	);
}

function parsed(text: string): Json | null {
	try {
		const value: unknown = JSON.parse(text);
		return isObject(value) ? value : null;
	} catch {
		return null;
	}
}

const fault = (key: string, rule: Rule, value?: unknown): Finding =>
	finding(rule, {
		file: SITE_FILE,
		column: key || null,
		value: value === undefined ? null : String(value)
	});
