/** What a page tells the service worker. */
export type Told = Seen | Everything;

/** Where it is, and the programs that it was made alive by. */
export interface Seen {
	readonly seen: string;
	readonly programs: readonly string[];
}

/** To keep every program of the release; the port hears whether all are kept. */
export interface Everything {
	readonly everything: true;
}
