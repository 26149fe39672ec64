import type { Label } from '#lib/base/language.ts';
import type { Dataset } from '#lib/catalogue/dataset.ts';
import { dataset as datasetOf } from '#lib/catalogue/list.ts';
import { codeTable, type Code } from '#lib/contract/code-table.ts';
import type { KindCount } from '#lib/contract/limited.ts';
import { sighting, stops, type Sighting } from '#lib/contract/sighting.ts';
import { COMPARE_RULES } from '../compare/rules.ts';
import { intake, type IntakeResult } from '../intake.ts';
import { codeListsOf } from '../prepare.ts';
import type { Profile } from '../profile/profile.ts';
import { publication, type FileText } from '../publish/publication.ts';
import { RealFiles, type Published } from '../published.ts';
import { keyWords, type Answer } from './answer.ts';
import { completeSightings, halfwaySightings, type Wanted } from './complete.ts';
import { editionOf, type Edition } from './edition.ts';
import type { ApiFeed } from './feed.ts';
import {
	editionSightings,
	heldOf,
	revisedOf,
	revisionSightings,
	shrankSightings,
	type Revised
} from './held.ts';
import { readAnswer } from './read-answer.ts';
import { FEED_RULES } from './rules.ts';

/** What came for one request. */
export interface RawAnswer {
	/** The id of the request. */
	readonly request: string;
	readonly bytes: Uint8Array;
}

export interface TakingIn {
	readonly published: Published;
	/** As the record writes it; its first ten characters are the day in Japan. */
	readonly now: string;
	/** The first month that was asked for. */
	readonly since: string;
	/** Where the answers came from. */
	readonly address: string;
	/** Somebody has looked at what is unusual, and it is right. */
	readonly accept: boolean;
}

export interface TakenIn {
	/** Null where the answers never came so far. */
	readonly result: IntakeResult | null;
	/** The files of data/ that change; none where an error stops it. */
	readonly writes: readonly FileText[];
	readonly sightings: readonly Sighting[];
}

/**
 * The answers to all requests of a feed → what changes in data/, by the same intake as any file.
 * Pure. Anything wrong with one answer, and nothing changes.
 */
export function takeIn(feed: ApiFeed, raw: readonly RawAnswer[], taking: TakingIn): TakenIn {
	const { published, now, since } = taking;
	const dataset = datasetOf(feed.dataset);
	const reads = feed.requests.map((request) => {
		const bytes = raw.find((one) => one.request === request.id)?.bytes ?? new Uint8Array();
		return { request, ...readAnswer(feed, request, request.id, bytes) };
	});
	const unread = reads.flatMap(({ sightings }) => sightings);
	const answers = reads.flatMap(({ answer }) => answer ?? []);
	if (stops(unread)) return stopped(unread);
	const lists = codeListsOf(published);
	const held = heldOf(dataset, new RealFiles(published, now));
	const incomplete = reads.flatMap(({ request, answer }) => {
		if (!answer) return [];
		const wanted = wantedOf(lists, request.areas, since, now.slice(0, 7), dataset);
		return [
			...completeSightings(answer, request.id, wanted),
			...shrankSightings(answer, request.id, held, wanted)
		];
	});
	const revised = revisedOf(answers, held);
	const seen = [
		...unread,
		...incomplete,
		...halfwaySightings(answers),
		...(taking.accept ? [] : revisionSightings(feed, revised)),
		...editionSightings(feed, dataset, revised, held, since)
	];
	if (stops(seen)) return stopped(seen);
	return throughIntake(feed, dataset, answers, revised, seen, taking);
}

const stopped = (sightings: readonly Sighting[]): TakenIn => ({
	result: null,
	writes: [],
	sightings
});

function wantedOf(
	lists: ReadonlyMap<string, string>,
	kind: string,
	since: string,
	today: string,
	dataset: Dataset
): Wanted {
	const areas = [...codeTable(lists.get('ref_area') ?? '').values()];
	const adjustments = codeTable(lists.get('adjustment') ?? '');
	const used = dataset.codes.adjustment ?? [...adjustments.keys()];
	return {
		areas: new Map(
			areas
				.filter(({ cells }) => cells['kind'] === kind)
				.map(({ code, names }) => [code, names.ja] as const)
		),
		adjustments: new Map(used.map((code) => [code, nameOf(adjustments.get(code), code)] as const)),
		since,
		today
	};
}

const nameOf = (known: Code | undefined, code: string): Label =>
	known?.names ?? { ja: code, en: code, 'zh-Hant': code };

/** Our own layout, published as the feed says. */
const profileOf = ({ id, title, publication }: ApiFeed, address: string): Profile => ({
	id,
	title,
	layout: 'canonical',
	publication: { ...publication, address },
	tables: [],
	leave: []
});

function throughIntake(
	feed: ApiFeed,
	dataset: Dataset,
	answers: readonly Answer[],
	revised: readonly Revised[],
	seen: readonly Sighting[],
	{ published, now, since, address, accept }: TakingIn
): TakenIn {
	const edition = editionOf(dataset, answers);
	const context = {
		profiles: [],
		mapping: profileOf(feed, address),
		codeLists: codeListsOf(published),
		published,
		public: feed.public,
		now,
		...(since <= feed.since.first ? { whole: true as const } : {})
	};
	const input = { name: `${feed.id}.csv`, bytes: new TextEncoder().encode(edition.text) };
	const plain = intake([input], context);
	const result = withUsual(plain, feed, edition, revised, accept);
	return {
		result,
		writes: publication(result, context),
		sightings: [...seen, ...result.findings]
	};
}

/**
 * A revised value was measured against its own older one. Of the others, what the intake finds
 * unusual stops a fetch that nobody watches.
 */
function withUsual(
	result: IntakeResult,
	feed: ApiFeed,
	{ keys }: Edition,
	revised: readonly Revised[],
	accept: boolean
): IntakeResult {
	const known = new Set(revised.map(({ key }) => keyWords(key)));
	const isRevised = ({ line }: Sighting) => known.has(keyWords(keys[(line ?? 0) - 2] ?? {}));
	const findings = result.findings.filter(
		(one) => one.rule !== COMPARE_RULES.unusual.id || !isRevised(one)
	);
	const count = findings.filter(({ rule }) => rule === COMPARE_RULES.unusual.id).length;
	const others = result.counts.filter(({ rule }) => rule !== COMPARE_RULES.unusual.id);
	const unusual = (severity: KindCount['severity'], rule: string, times: number): KindCount[] =>
		times === 0 ? [] : [{ severity, rule, count: times }];
	const warned = unusual('warning', COMPARE_RULES.unusual.id, count);
	if (count === 0 || accept) return { ...result, findings, counts: [...others, ...warned] };
	const stop = sighting(FEED_RULES.unusual, { file: feed.id }, { count });
	return {
		...result,
		files: [],
		findings: [stop, ...findings],
		counts: [...unusual('error', stop.rule, 1), ...others, ...warned]
	};
}
