import { asError } from '#lib/base/as-error.ts';
import { publishedJson } from '#lib/integrity/published.ts';
import { wageCasePath, type WageCase } from '#lib/query/wage-case.ts';
import { DEFAULT_CHOICE, type WageChoice } from './choice.ts';

/** A choice together with the case that answers it: what is shown is always both. */
interface Shown {
	readonly choice: WageChoice;
	readonly answer: WageCase;
}

/** The wage check of one area: the case of the page, else a small file for each occupation. */
export class WageCheck {
	shown: Shown;
	waiting = $state(false);
	failure = $state.raw<Error | null>(null);
	/** Not reactive: what is shown is in `shown`. By occupation. */
	#cases: Record<string, WageCase | undefined>;
	#wanted: WageChoice | undefined;

	constructor(answer: WageCase) {
		this.shown = $state.raw({ choice: DEFAULT_CHOICE, answer });
		this.#cases = { [answer.occupation]: answer };
	}

	/** Shows a choice as soon as its case is there; an answer that comes too late is dropped. */
	async show(choice: WageChoice): Promise<void> {
		this.failure = null;
		this.#wanted = choice;
		const known = this.#cases[choice.occupation];
		if (known) {
			this.waiting = false;
			this.shown = { choice, answer: known };
			return;
		}
		this.waiting = true;
		try {
			const path = wageCasePath(this.shown.answer.area, choice.occupation);
			const answer = await publishedJson<WageCase>(path);
			this.#cases[choice.occupation] = answer;
			if (this.#wanted === choice) this.shown = { choice, answer };
		} catch (error) {
			if (this.#wanted === choice) this.failure = asError(error);
		} finally {
			if (this.#wanted === choice) this.waiting = false;
		}
	}
}
