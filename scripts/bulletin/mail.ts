import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { listingFields } from '#lib/narrative/bulletin/listing-text.ts';
import { listingsText, monthText } from '#lib/narrative/bulletin/scene.ts';
import type { Issue } from '#lib/listings/listing.ts';
import { inOrder } from '#lib/server/pages/issue-list.ts';
import { issueHead } from '#lib/server/pages/issue-page.ts';
import { sampleMark } from '#lib/server/data/issues.ts';

export interface Attachment {
	readonly filename: string;
	readonly content: Buffer;
}

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** A listing in a line, and where its page is; no address where the site has none. */
interface Brief {
	readonly text: string;
	readonly address: string;
}

interface Part {
	readonly language: Language;
	readonly subject: string;
	readonly lines: readonly string[];
	readonly fresh: readonly Brief[];
	readonly rest: string;
}

/** A mail is read on a telephone too: the PDF has all. */
const BRIEFS = 40;

/** What the mail says in one language: the finding, how to apply, the listings that are new. */
async function part(issue: Issue, language: Language): Promise<Part> {
	const { scene, change, finding, title } = await issueHead(issue, language);
	const { bulletin: words } = scene;
	const mark = sampleMark(words);
	const site = SITE.baseAddress ? `${SITE.baseAddress}/${language}/semiconductor/` : '';
	const link = site ? [`${words.mail.web}${words.colon}${site}${issue.month}/`] : [];
	const fresh = inOrder(change?.fresh ?? issue.listings);
	return {
		language,
		subject: `${mark}${words.mail.subject(monthText(scene, issue.month))}`,
		lines: [
			words.mail.greeting,
			`${mark}${title}`,
			words.mail.body,
			`${mark}${finding}`,
			words.apply,
			...link,
			`${words.change.fresh}${words.colon}`
		],
		fresh: fresh.slice(0, BRIEFS).map((listing) => {
			const { number, title: job, municipality, wage, expiresOn } = listingFields(scene, listing);
			return {
				text: [number, job, municipality, wage, expiresOn].join(' / '),
				address: site && `${site}listings/${number}/`
			};
		}),
		rest: fresh.length > BRIEFS ? words.mail.rest(listingsText(scene, fresh.length - BRIEFS)) : ''
	};
}

const plain = ({ lines, fresh, rest }: Part): string =>
	[
		lines.join('\n\n'),
		fresh
			.map(({ text, address }) => [`- ${text}`, address].filter(Boolean).join('\n  '))
			.join('\n'),
		rest
	]
		.filter(Boolean)
		.join('\n\n');

const item = ({ text, address }: Brief): string =>
	`<li>${escaped(text)}${address && `<br><a href="${escaped(address)}">${escaped(address)}</a>`}</li>`;

const html = ({ language, lines, fresh, rest }: Part): string =>
	[
		`<section lang="${language}">`,
		...[...lines].map((line) => `<p>${escaped(line)}</p>`),
		`<ul>${fresh.map(item).join('')}</ul>`,
		...(rest ? [`<p>${escaped(rest)}</p>`] : []),
		'</section>'
	].join('');

/** A mail ready to be opened and sent by a person: three languages, with the PDFs. Sends nothing. */
export async function mail(issue: Issue, attachments: readonly Attachment[]): Promise<Buffer> {
	const parts = await Promise.all(SITE.languages.map((language) => part(issue, language)));
	const subject = parts.map((one) => one.subject).join(' | ');
	return new MailComposer({
		subject,
		text: parts.map(plain).join('\n\n----------\n\n'),
		html: `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${parts.map(html).join('<hr>')}</body></html>`,
		attachments: attachments.map(({ filename, content }) => ({
			filename,
			content,
			contentType: 'application/pdf'
		})),
		// Opens as a draft in mail programs that know it.
		headers: { 'X-Unsent': '1' }
	})
		.compile()
		.build();
}
