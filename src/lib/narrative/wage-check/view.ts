import { MINIMUM_WAGES } from '#lib/catalogue/minimum-wage.ts';
import { SITE } from '#lib/catalogue/site.ts';
import type { FigureData } from '#lib/query/figure-data.ts';
import type { WageCase } from '#lib/query/wage-case.ts';
import { sourcesLine } from '../citation.ts';
import type { Statement } from '../claim.ts';
import type { DataTable } from '../data-table.ts';
import type { KeyFigure } from '../key-figure.ts';
import type { Scene } from '../scene.ts';
import type { PlannedWage } from './amounts.ts';
import { bandScope, bandStrip } from './band-strip.ts';
import { wageFacts } from './facts.ts';
import { wageKeyFigures } from './key-figures.ts';
import { againstMinimum } from './minimum.ts';
import { areaOf, offeredSaid, type OfferedSpeech } from './offered.ts';
import { publishedWages, yenOf, type Basis } from './published.ts';
import { offeredTable, publishedScope, publishedStrip } from './published-strip.ts';
import { startOf } from './range.ts';
import { yearsScene } from './scenes.ts';
import type { MaybePlanned, Strip } from './strip.ts';
import { checkTitle, type CheckPart, type Said } from './text.ts';
import { bandSaid, verdict } from './verdict.ts';

/** The monthly band of the area, where a month has come. */
export interface CheckBand extends CheckPart {
	readonly strip: Strip;
	readonly figures: readonly KeyFigure[];
	readonly sample: boolean;
	readonly months: FigureData;
	readonly areas: FigureData | undefined;
}

/** All that a wage check shows of one choice. */
export interface CheckView {
	readonly title: string;
	readonly published: CheckPart;
	readonly strip: Strip;
	/** The wage is under a minimum wage. */
	readonly alarm: Statement | null;
	/** What else there is to say of minimum wages. */
	readonly minimum: readonly Statement[];
	/** In yen, where the slider stands before a wage is planned. */
	readonly start: number;
	readonly explained: DataTable;
	/** That an office has no published means of its own; null of the home area. */
	readonly officeNote: string | null;
	readonly minimumNote: string;
	readonly years: Scene | null;
	readonly band: CheckBand | null;
}

interface Checked {
	/** The name of the area. */
	readonly area: string;
	/** The region of the home area by its name; empty where it has none. */
	readonly region: string;
	readonly figures: readonly FigureData[];
	readonly answer: WageCase;
}

type Asked = MaybePlanned & { readonly basis: Basis; readonly occupation: string };

const plannedOf = ({ yen, ...rest }: Asked): PlannedWage | null =>
	yen === null ? null : { ...rest, yen };

const figureOf = ({ figures }: Checked, id: string) => figures.find((one) => one.id === id);

export function checkView(speech: OfferedSpeech, checked: Checked, asked: Asked): CheckView {
	const { language, words, check, names } = speech;
	const { answer } = checked;
	const years = figureOf(checked, 'occupation-wages-series');
	const source = years ? sourcesLine(speech, years) : '';
	const wages = publishedWages(answer, asked.employment, asked.basis);
	const planned = plannedOf(asked);
	const minimum = planned && againstMinimum(speech, planned);
	const sources = years?.sources.map(({ title }) => title).join('; ') ?? '';
	const strip = publishedStrip(speech, wages, asked, sources, checked.region);
	const middle = (wages.home.value ?? wages.nation.value ?? 0) * yenOf(asked.employment);
	const first = strip.entries.find(({ yen }) => yen !== null)?.yen ?? 0;
	const home = areaOf(speech, SITE.area);
	const newest = MINIMUM_WAGES.at(-1);
	return {
		title: checkTitle(
			{ ...speech, area: checked.area, at: { ...asked, month: '', area: answer.area } },
			words.pages['wage-check']
		),
		published: {
			title: check.title.published(home, areaOf(speech, SITE.nation)),
			scope: publishedScope(speech, wages),
			sentences: offeredSaid(speech, wages, planned),
			source
		},
		strip,
		alarm: minimum?.alarm ?? null,
		minimum: minimum?.said ?? [],
		start: startOf(middle || first, strip.range),
		explained: offeredTable(speech, {
			reception: publishedWages(answer, asked.employment, 'reception'),
			workplace: publishedWages(answer, asked.employment, 'workplace')
		}),
		officeNote:
			answer.area === SITE.area || answer.area === SITE.nation
				? null
				: check.officeNote(checked.area, home),
		minimumNote: newest ? check.minimumNote(newest.from) : check.minimumNone,
		years: years
			? yearsScene({ names, language, words }, years, answer, asked.employment, asked.basis)
			: null,
		band: bandOf(speech, checked, asked, planned)
	};
}

function bandOf(
	speech: OfferedSpeech,
	checked: Checked,
	asked: Asked,
	planned: PlannedWage | null
): CheckBand | null {
	const months = figureOf(checked, 'occupation-wages-monthly-series');
	const month = months?.values.time_period?.at(-1);
	if (!months || month === undefined) return null;
	const { answer, area } = checked;
	const facts = wageFacts(answer, asked.employment);
	const at = {
		month,
		employment: asked.employment,
		area: answer.area,
		occupation: answer.occupation
	};
	const said: Said = { ...speech, area, at };
	const { sample } = months;
	const source = months.sources.map(({ title }) => title).join('; ');
	return {
		title: speech.check.title.band(area),
		scope: bandScope(said),
		sentences: planned ? verdict(speech, planned, facts, at) : bandSaid(speech, facts, at),
		source: sourcesLine(speech, months),
		strip: bandStrip(said, facts, asked, { source, sample }),
		figures: wageKeyFigures(speech, facts, at, sample),
		sample,
		months,
		areas: figureOf(checked, 'occupation-wages-monthly-areas')
	};
}
