import type { CDPSession } from '@playwright/test';

/** What the network events of Chromium have in common, as far as it is needed. */
export interface NetworkEvent {
	readonly requestId: string;
	readonly timestamp: number;
	readonly encodedDataLength?: number;
	readonly request?: { readonly url: string };
	readonly wallTime?: number;
}

type Listener = (method: string, event: NetworkEvent) => void;

/** A page's session does not tell what its workers fetch: each of them is asked for itself. */
export async function workerEvents(session: CDPSession, listener: Listener): Promise<void> {
	session.on('Target.attachedToTarget', ({ sessionId }) => {
		const tell = (id: number, method: string) =>
			session.send('Target.sendMessageToTarget', {
				sessionId,
				message: JSON.stringify({ id, method })
			});
		// A worker may be gone before it is asked.
		tell(1, 'Network.enable')
			.then(() => tell(2, 'Runtime.runIfWaitingForDebugger'))
			.catch(() => undefined);
	});
	session.on('Target.receivedMessageFromTarget', ({ message }) => {
		const { method, params } = JSON.parse(message) as { method?: string; params?: NetworkEvent };
		if (method?.startsWith('Network.') && params) listener(method, params);
	});
	await session.send('Target.setAutoAttach', {
		autoAttach: true,
		waitForDebuggerOnStart: true,
		flatten: false
	});
}
