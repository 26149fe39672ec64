import { parseArgs } from 'node:util';

export interface Options {
	/** Samples in place of those of each setting. */
	readonly samples: number | null;
	/** Normal setting, one sample, no tenfold data: does the bench itself work? */
	readonly quick: boolean;
	/** How many times the rows of data/, one size after the other. */
	readonly times: readonly number[];
	/** The main pages of build/ under a reader's keys, and nothing else. */
	readonly pages: boolean;
	/** Where the result also goes as JSON, size by size. */
	readonly json: string | null;
}

/** @throws Error for an argument that the bench does not have */
export function options(): Options {
	const { values } = parseArgs({
		options: {
			samples: { type: 'string' },
			quick: { type: 'boolean', default: false },
			times: { type: 'string' },
			pages: { type: 'boolean', default: false },
			json: { type: 'string' }
		}
	});
	const { quick, pages, json = null } = values;
	const times = (values.times ?? (quick ? '1' : '1,10')).split(',').map(wholeNumber);
	const samples = values.samples ?? (quick ? '1' : null);
	return { quick, pages, json, times, samples: samples === null ? null : wholeNumber(samples) };
}

function wholeNumber(text: string): number {
	if (!/^[1-9]\d*$/.test(text)) throw new Error(`not a whole number above 0: ${text}`);
	return Number(text);
}
