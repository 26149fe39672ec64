import type { Language } from '#lib/base/language.ts';
import { timeInJapan } from '#lib/base/day.ts';
import { releaseOf } from '#lib/integrity/release.ts';
import { Check } from './check.svelte.ts';
import type { CheckRequest, NamedFile } from './request.ts';
import { siteAddress } from './site-address.ts';

/** A layout that was made or loaded here: the name of its file and its text. */
export interface Mapping {
	readonly file: string;
	readonly text: string;
}

/** The site's files as those of the page's release. */
const siteAsIs = () => ({ base: siteAddress(), release: releaseOf(document) });

/** Everything that somebody chose on the page, and the check of it. */
export class Desk {
	readonly check = new Check();
	files = $state.raw<readonly NamedFile[]>([]);
	against = $state<'site' | 'data'>('site');
	folder = $state.raw<readonly NamedFile[]>([]);
	isPublic = $state(false);
	/** A code of codes/source.csv; empty: as the profile says. */
	source = $state('');
	mapping = $state.raw<Mapping | null>(null);
	readonly isReady = $derived(
		this.files.length > 0 && (this.against === 'site' || this.folder.length > 0)
	);

	request(language: Language, mapping = this.mapping): CheckRequest {
		const { files, folder, source } = this;
		return {
			files,
			against: this.against === 'site' ? siteAsIs() : { base: null, folder },
			language,
			options: {
				now: timeInJapan(Date.now()),
				...(this.isPublic ? { public: true } : {}),
				...(source === '' ? {} : { source }),
				...(mapping === null ? {} : { mapping })
			}
		};
	}

	async run(language: Language): Promise<void> {
		await this.check.start(this.request(language));
	}

	/** What is stated of the files before goes with them: of others it must be said anew. */
	choose(files: readonly NamedFile[]): void {
		this.files = files;
		this.mapping = null;
		this.source = '';
		this.isPublic = false;
	}
}
