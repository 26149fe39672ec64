import { expect, it, vi } from 'vitest';
import { BULLETIN_LISTINGS, OFFICE_TABLES } from '#lib/catalogue/awaited.ts';
import { addresses, ROUTES, routeText, sampleTraces } from '../support/site-routes.ts';
import { LANGUAGES } from '../support/languages.ts';
import '../support/this-data.ts';

// Read when the first page asks: nothing may have been read before.
vi.stubEnv('SAMPLES', 'hidden');

it.each([...ROUTES.keys()])('%s is made without samples, and holds none', async (path) => {
	for (const params of await addresses(path)) {
		const text = await routeText(path, params);
		expect(text.length, JSON.stringify(params)).toBeGreaterThan(0);
		expect(sampleTraces(text), JSON.stringify(params)).toEqual([]);
	}
});

/** The pages that show samples, and whose tables would take their place. */
const AWAITING = [
	['', {}, BULLETIN_LISTINGS],
	['semiconductor/', {}, BULLETIN_LISTINGS],
	['wages/[[area]]/', {}, OFFICE_TABLES],
	['industries/[[area]]/', {}, OFFICE_TABLES],
	['occupations/[[area]]/', {}, OFFICE_TABLES],
	['occupations/months/', {}, OFFICE_TABLES],
	['occupations/jsco-2009/[occupation]/', { occupation: '55' }, OFFICE_TABLES],
	['areas/', {}, OFFICE_TABLES],
	['areas/[area]/', { area: 'kikuchi' }, OFFICE_TABLES],
	['shortage/', {}, OFFICE_TABLES],
	['shortage/[field]/', { field: 'construction' }, OFFICE_TABLES],
	['wage-check/[[area]]/', {}, OFFICE_TABLES],
	['report/[[year]]/', {}, OFFICE_TABLES],
	['report/[[year]]/', {}, BULLETIN_LISTINGS],
	['data/', {}, OFFICE_TABLES],
	['data/', {}, BULLETIN_LISTINGS]
] as const;

it.each(AWAITING)('%s %o says whose tables it waits for', async (path, params, awaits) => {
	for (const language of LANGUAGES) {
		const file = `[language=language]/${path}+page.server.ts`;
		const text = await routeText(file, { language, ...params });
		expect(text.includes(awaits.from[language]), language).toBe(true);
	}
});
