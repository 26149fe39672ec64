import type { Language } from '#lib/base/language.ts';
import {
	draftOf,
	openParts,
	profileOf,
	suggestedMeanings,
	type Draft,
	type Meaning
} from '#lib/intake/profile/draft.ts';
import { parseProfile } from '#lib/intake/profile/parse.ts';
import { columnsUnder, type SheetStructure } from '#lib/intake/profile/structure.ts';
import type { Sighting } from '#lib/contract/sighting.ts';
import { Check } from './check.svelte.ts';
import type { Desk, Mapping } from './desk.svelte.ts';

/** Between a choice and the look at what it gives. */
const PAUSE = 400;

/** A profile in the making for one sheet, tried on the files after every choice. */
export class MappingDraft {
	readonly trial = new Check();
	readonly structure = $state.raw<SheetStructure>() as SheetStructure;
	/** What is wrong with a profile that was loaded. */
	faults = $state.raw<readonly Sighting[]>([]);
	draft = $state.raw<Draft>() as Draft;
	/** A loaded profile that says more than the form can hold is used as it is. */
	#whole = $state.raw<Mapping | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(
		structure: SheetStructure,
		private readonly desk: Desk,
		private readonly language: Language
	) {
		this.structure = structure;
		const { headerLine, headerRows } = structure;
		this.draft = {
			id: 'new-layout',
			dataset: '',
			headerLine,
			headerRows: Math.min(Math.max(headerRows, 1), 4),
			meanings: {},
			fixed: {},
			source: ''
		};
	}

	readonly columns = $derived(
		columnsUnder(this.structure, this.draft.headerLine, this.draft.headerRows)
	);
	readonly open = $derived(this.#whole ? [] : openParts(this.draft));

	get mapping(): Mapping {
		if (this.#whole) return this.#whole;
		const headers = this.columns.map(({ header }) => header);
		const text = `${JSON.stringify(profileOf(this.draft, headers), null, '\t')}\n`;
		return { file: `${this.draft.id}.json`, text };
	}

	change(part: Partial<Draft>): void {
		this.#whole = null;
		this.draft = { ...this.draft, ...part };
		this.#tryLater();
	}

	/** Another table: its fields are looked for among the headers. */
	fill(dataset: string): void {
		this.change({ dataset, meanings: suggestedMeanings(dataset, this.columns), fixed: {} });
	}

	mean(header: string, meaning: Meaning): void {
		this.change({ meanings: { ...this.draft.meanings, [header]: meaning } });
	}

	fix(dimension: string, code: string): void {
		this.change({ fixed: { ...this.draft.fixed, [dimension]: code } });
	}

	async load(file: File | undefined): Promise<void> {
		if (!file) return;
		const text = await file.text();
		const { profile, sightings } = parseProfile(file.name, text);
		this.faults = sightings;
		if (!profile) return;
		const headers = this.columns.map(({ header }) => header);
		const draft = draftOf(profile, headers, this.draft.headerLine);
		if (draft) this.draft = draft;
		this.#whole = { file: file.name, text };
		this.#tryLater();
	}

	#tryLater(): void {
		clearTimeout(this.#timer);
		if (this.open.length > 0) return;
		this.#timer = setTimeout(() => {
			void this.trial.start(this.desk.request(this.language, this.mapping));
		}, PAUSE);
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.trial.cancel();
	}
}
