import type { IntakeContext } from '../context.ts';
import type { Profile } from '../profile/profile.ts';

/**
 * The layout that says where a file comes from.
 * @param names the ids of all layouts that read a part of it, as its record has them
 */
export const usedProfile = (
	names: string,
	{ profiles, mapping }: Pick<IntakeContext, 'profiles' | 'mapping'>
): Profile | undefined =>
	[...(mapping ? [mapping] : []), ...profiles].find(
		({ id, publication }) => publication !== null && names.split(' ').includes(id)
	);

/** The source that a layout states of its tables of a dataset; undefined where it states none. */
export const sourceIn = ({ tables, publication }: Profile, dataset: string): string | undefined =>
	tables.find((table) => table.dataset === dataset)?.source ?? publication?.source;
