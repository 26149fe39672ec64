/** What came is not what this release published, twice. */
export class NotPublished extends Error {
	override readonly name = 'NotPublished';
}

/** The site has a newer release than the page: its files are not those of the page any more. */
export class NewRelease extends Error {
	override readonly name = 'NewRelease';
}
