import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { LANGUAGES, type Language } from '#lib/base/language.ts';
import { SITE } from '#lib/catalogue/site.ts';
import { listingFields } from '#lib/narrative/bulletin/listing-text.ts';
import { monthText } from '#lib/narrative/bulletin/scene.ts';
import type { Issue } from '#lib/query/listing/listing.ts';
import { issueHead } from '#lib/server/issue-page.ts';
import { issuesAreSample } from '#lib/server/issues.ts';

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

interface Part {
	readonly language: Language;
	readonly subject: string;
	readonly lines: readonly string[];
	readonly fresh: readonly string[];
}

/** What the mail says in one language: the finding, how to apply, the listings that are new. */
async function part(issue: Issue, language: Language): Promise<Part> {
	const { scene, change, finding, title } = await issueHead(issue, language);
	const { words } = scene;
	const mark = issuesAreSample() ? words.mail.sample : '';
	const link = SITE.baseAddress
		? [
				`${words.mail.web}${words.colon}${SITE.baseAddress}/${language}/semiconductor/${issue.month}/`
			]
		: [];
	return {
		language,
		subject: `${mark}${words.mail.subject(monthText(scene, issue.month))}`,
		lines: [
			words.mail.greeting,
			`${mark}${title}`,
			words.mail.body,
			finding,
			words.apply,
			...link,
			`${words.change.fresh}${words.colon}`
		],
		fresh: (change?.fresh ?? issue.listings).map((listing) => {
			const fields = listingFields(scene, listing);
			return [fields.number, fields.title, fields.municipality, fields.wage, fields.expiresOn].join(
				' / '
			);
		})
	};
}

const plain = ({ lines, fresh }: Part): string =>
	[...lines, ...fresh.map((line) => `- ${line}`)].join('\n\n').replaceAll('\n\n- ', '\n- ');

const html = ({ language, lines, fresh }: Part): string =>
	`<section lang="${language}">${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}<ul>${fresh
		.map((line) => `<li>${escaped(line)}</li>`)
		.join('')}</ul></section>`;

/** A mail ready to be opened and sent by a person: three languages, with the PDFs. Sends nothing. */
export async function mail(issue: Issue, attachments: readonly Attachment[]): Promise<Buffer> {
	const parts = await Promise.all(LANGUAGES.map((language) => part(issue, language)));
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
