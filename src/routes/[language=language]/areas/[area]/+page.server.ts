import { profileEntries, profilePage } from '#lib/server/pages/profile-page.ts';
import type { PageServerLoad } from './$types';

export const entries = profileEntries;

export const load: PageServerLoad = ({ params }) => profilePage(params);
