import type { IntakeInput, IntakeStep } from '#lib/intake/context.ts';
import { LARGEST_FILE } from '#lib/intake/decode/largest.ts';
import { intake } from '#lib/intake/intake.ts';
import { prepared } from '#lib/intake/prepare.ts';
import { limited } from '#lib/contract/limited.ts';
import { archive, writes } from './archive.ts';
import { folderPublished } from './folder-published.ts';
import { Obstructed } from './obstacle.ts';
import { digest, type Outcome } from './outcome.ts';
import { previewTables } from './preview-table.ts';
import type { CheckMessage, CheckRequest, NamedFile } from './request.ts';
import { sitePublished } from './site-published.ts';

const say = (message: CheckMessage): void => postMessage(message);

addEventListener(
	'message',
	async ({ data }: MessageEvent<CheckRequest>) => {
		try {
			say({ outcome: await outcome(data, (step) => say({ step })) });
		} catch (error) {
			if (error instanceof Obstructed) say({ obstacle: error.obstacle, detail: error.message });
			else say({ obstacle: 'failed', detail: String(error) });
		}
	},
	{ once: true }
);

async function outcome(
	{ files, against, options, language }: CheckRequest,
	onstep: (step: IntakeStep) => void
): Promise<Outcome> {
	const isFolder = against.base === null;
	const published = await (isFolder
		? folderPublished(against.folder)
		: sitePublished(against, options.now));
	const { context, sightings } = prepared(published, options);
	if (!context) return refused(sightings);
	const inputs = [];
	for (const [done, one] of files.entries()) {
		onstep({ phase: 'bytes', file: one.name, done, total: files.length });
		inputs.push(await inputOf(one));
	}
	const result = intake(inputs, context, onstep);
	const changed = writes(result, context, isFolder);
	const found = digest(result, changed, context, language);
	const packed = changed.length > 0 && archive(changed, result, options.now, language);
	return {
		...found,
		archive: packed ? new Blob([packed], { type: 'application/zip' }) : null,
		preview: found.isStopped ? [] : previewTables(result, published, options.now)
	};
}

async function inputOf({ name, file }: NamedFile): Promise<IntakeInput> {
	if (file.size > LARGEST_FILE) return { name, bytes: new Uint8Array(), unread: file.size };
	return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** A profile that is none: nothing was read. */
const refused = (sightings: Parameters<typeof limited>[0]): Outcome => ({
	...limited(sightings),
	isStopped: true,
	changes: [],
	revisions: { count: 0, listed: [] },
	records: [],
	understood: [],
	unknown: [],
	sources: { own: [], offered: [] },
	isPublicNow: false,
	written: [],
	archive: null,
	preview: [],
	codeLists: new Map()
});
