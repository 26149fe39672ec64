declare global {
	namespace App {
		interface PageData {
			language?: import('#lib/base/language.ts').Language;
		}
	}
}

export {};
