import { firstEdition } from '../../support/first-edition.ts';
import { dataCopy, hashOf, inLedger, type DataCopy } from '../../intake/support/data-copy.ts';
import { run } from '../../../scripts/fetch/run.ts';
import { clock, type Clock } from './clock.ts';
import { host, type Host } from './host.ts';

export const ID = 'statistics-dashboard';

/** A folder of data, a clock and the host that `npm run fetch` asks. */
export interface Scene {
	readonly data: DataCopy;
	readonly clock: Clock;
	readonly host: Host;
	/** The command against the loopback host. */
	fetch(...words: string[]): ReturnType<typeof run>;
	/** The same for programs: what is said of the one source. */
	json(...words: string[]): Promise<{ code: number; end: Ended }>;
	close(): Promise<void>;
}

export interface Ended {
	readonly end: string;
	readonly written: readonly string[];
	readonly requests: number;
	readonly findings: readonly {
		readonly rule: string;
		readonly severity: string;
		readonly reason: Readonly<Record<'ja' | 'en' | 'zh-Hant', string>>;
	}[];
	readonly revisions: readonly unknown[];
}

/** On the morning when the figures of August 2026 come out. */
export const RELEASE = '2026-09-30T09:00:00+09:00';

export async function scene(): Promise<Scene> {
	const held = firstEdition();
	const data = dataCopy([...held.keys(), `feeds/${ID}.json`]);
	for (const [path, text] of held) {
		data.write(path, text);
		inLedger(data, path, { sha256: hashOf(text), date_read: '2026-09-22' });
	}
	const time = clock(RELEASE);
	const served = await host();
	served.onsilence = () => time.expire();
	const fetch = (...words: string[]) =>
		run(['--source', ID, '--from', served.address, ...words], data.folder, time);
	return {
		data,
		clock: time,
		host: served,
		fetch,
		async json(...words) {
			const { code, lines } = await fetch('--json', ...words);
			const [end] = JSON.parse(lines.join('\n')) as Ended[];
			if (!end) throw new Error('nothing was said');
			return { code, end };
		},
		async close() {
			await served.close();
			data.remove();
		}
	};
}
