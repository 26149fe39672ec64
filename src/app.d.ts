declare global {
	namespace App {
		interface PageData {
			language?: import('#lib/base/language.ts').Language;
		}
		interface PageState {
			/** What was chosen since the page was opened, as in the address: from its `?`, or empty. */
			query?: string;
		}
	}
}

export {};
