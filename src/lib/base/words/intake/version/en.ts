import type { VersionRuleWords } from './ja.ts';

export const en: VersionRuleWords = {
	unsound: {
		reason: 'the record of versions ({name}) is not as it was sealed',
		mend: 'restore data/versions.csv and data/versions/ from a copy (git); they cannot be written by hand'
	},
	stray: {
		reason: 'the list of versions does not name this file',
		mend: 'restore data/versions.csv from a copy (git), or delete this file'
	},
	unsealed: {
		reason: 'what is public is not the last version ({count} files)',
		mend: 'run "npm run seal"; until then citations name no version'
	},
	lost: {
		reason: 'what version {version} held is not in data/history/',
		mend: 'restore it from a copy (git); without it that version shows the file as withdrawn'
	}
};
