import type { Language } from '#lib/base/language.ts';
import type { IntakeStep } from '#lib/intake/context.ts';
import type { IntakeOptions } from '#lib/intake/prepare.ts';
import type { Outcome } from './outcome.ts';

/** A file that somebody chose, by the name that the report gives it. */
export interface NamedFile {
	readonly name: string;
	readonly file: File;
}

/** What is compared with: the site's own published files, or a folder data/ that was chosen. */
export type Against =
	| { readonly base: string; readonly release: string | null }
	| { readonly base: null; readonly folder: readonly NamedFile[] };

export interface CheckRequest {
	readonly files: readonly NamedFile[];
	readonly against: Against;
	readonly options: IntakeOptions;
	readonly language: Language;
}

/** Why a check could not be made at all. */
export type Obstacle = 'not-data' | 'halfway' | 'unreachable' | 'failed';

export type CheckMessage =
	| { readonly step: IntakeStep }
	| { readonly outcome: Outcome }
	| { readonly obstacle: Obstacle; readonly detail: string };
