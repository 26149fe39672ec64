import type { ScopeRuleWords } from './ja.ts';

export const en: ScopeRuleWords = {
	other: {
		reason: 'it says 「{found}」, but this table is to be read as 「{taken}」',
		mend: 'If its values are 「{found}」, it cannot be taken in: choose the table of 「{taken}」. If they are 「{taken}」, see in the source why 「{found}」 was written and write the right word (taking the word away proves nothing)'
	},
	several: {
		reason: '{aspect}: one place names several ({found}), so it cannot be told which table this is',
		mend: 'See in the source which values these are, and name one in the title'
	},
	elsewhere: {
		reason:
			'it says 「{found}」 here, but the table was read as 「{taken}」, which is written nearer to it',
		mend: 'See in the source which is right, and write the same in both places'
	},
	note: {
		reason: 'this note says 「{found}」, but the table was read as 「{taken}」',
		mend: 'If the note speaks of these values, do not take them in and choose the table of 「{taken}」; if it speaks of another table, they can be taken in as they are'
	},
	doubt: {
		reason: 'it cannot be told whether 「{found}」 limits the table ({aspect})',
		mend: 'See the source and write it in a usual way (such as パートを除く, パートを含む, パートタイム, 季節調整値, 原数値, 受理地別, 就業地別)'
	},
	doubtNote: {
		reason: 'it cannot be told whether 「{found}」 in this note limits the table ({aspect})',
		mend: 'See in the source whether the note speaks of the values of this table'
	},
	unread: {
		reason: 'it cannot be told what 「{found}」 means; it may limit the values of the table',
		mend: 'See the source. If it limits the values (such as men alone, targets, one region), do not take them in and choose the table of this layout; if it has nothing to do with them (such as a clerk’s name), they can be taken in as they are'
	},
	figures: {
		reason: 'it says 「{found}」, but 「{taken}」 was read from this table',
		mend: 'See in the source which figures these are. If they are 「{found}」, do not take them in and choose the table of 「{taken}」; if they are 「{taken}」, they can be taken in as they are'
	},
	unit: {
		reason: 'the unit is given as 「{found}」, but values of this layout are read in 「{taken}」',
		mend: 'Choose the table with values in 「{taken}」. If they are in 「{taken}」, see the source and correct the unit as written'
	}
};
