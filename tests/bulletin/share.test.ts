import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/base/language.ts';
import { issueMessage, listingsMessage, mailAddress } from '#lib/narrative/bulletin/share.ts';
import { listingsText } from '#lib/narrative/bulletin/scene.ts';
import { issueHead } from '#lib/server/pages/issue-page.ts';
import { issues } from '#lib/server/data/issues.ts';
import '../support/this-data.ts';

const HERE = 'https://example.test/ja/semiconductor/2026-10/?stage=design&municipality=43404';

async function latest(language: (typeof LANGUAGES)[number]) {
	const last = issues().at(-1);
	if (!last) throw new Error('no issue');
	const { scene, title, headline, issue } = await issueHead(last, language);
	return { scene, title, headline: headline.text, listings: issue.listings };
}

describe.each(LANGUAGES)('an issue that is sent on in %s', (language) => {
	it('is named, dated, counted and linked, and carries its mark', async () => {
		const { scene, title, headline, listings } = await latest(language);
		const count = listingsText(scene, listings.length);
		const sent = { mark: '【架空のサンプル】', title, headline, count, release: '2026/11/10' };
		const { subject, body } = issueMessage(scene, sent, HERE);
		expect(subject).toContain(`【架空のサンプル】${title}`);
		expect(subject).toContain(count);
		expect(body.split('\n')).toEqual([
			`【架空のサンプル】${title}`,
			expect.stringContaining('2026/11/10'),
			headline,
			HERE
		]);
		expect(headline).toContain(count);
	});

	it('ends with no empty line where nobody knows its address', async () => {
		const { scene, title, headline } = await latest(language);
		const sent = { mark: '', title, headline, count: '1', release: '2026/11/10' };
		expect(issueMessage(scene, sent, '').body.split('\n')).toHaveLength(3);
	});

	it('sends chosen listings a line each, without the name of an employer', async () => {
		const { scene, title, listings } = await latest(language);
		const chosen = listings.slice(0, 2);
		const { body } = listingsMessage(scene, { mark: '', title, count: '2' }, chosen, HERE);
		const lines = body.split('\n');
		expect(lines).toHaveLength(4);
		for (const [index, { number, title: job }] of chosen.entries()) {
			expect(lines[index + 1]).toContain(number);
			expect(lines[index + 1]).toContain(job);
		}
	});
});

describe('the address of a mail', () => {
	it('keeps signs, words and lines apart', () => {
		const address = mailAddress({ subject: '前工程 & 設計?', body: `一\n${HERE}` });
		const read = new URL(address);
		expect(read.protocol).toBe('mailto:');
		expect(address).not.toMatch(/[\s+]/);
		expect(read.searchParams.get('subject')).toBe('前工程 & 設計?');
		expect(read.searchParams.get('body')).toBe(`一\r\n${HERE}`);
	});
});
