import type { OfflineWords } from './ja.ts';

export const en: OfflineWords = {
	lead: 'A page that you have opened stays in the browser of this device and can be read without a connection. Nothing is sent anywhere.',
	gone: (path) =>
		`There is no connection, and the page you asked for (${path}) is not kept on this device.`,
	again: 'Open it again',
	unable:
		'This browser, or this connection (without https), cannot keep pages on the device. With a connection everything works.',
	kept: 'Pages kept on this device',
	none: 'None yet.',
	engineTitle: 'The engine',
	engine: (megabytes) =>
		`The engine that computes other conditions, and its data (about ${megabytes} MB together), can be kept too. Conditions can then be changed without a connection.`,
	keep: 'Keep the engine and its data',
	keeping: 'Keeping…',
	has: 'The engine and its data are kept on this device.',
	failed: 'They could not be kept. Please check the connection and the free space of the device.',
	clear: 'Delete all that is kept',
	cleared: 'Deleted.'
};
