import { trustedTypes } from '#lib/base/trusted.ts';

/**
 * Workers are files of this site, and nothing else may be one: the rule for every address of a
 * script that no other rule has passed. There is none for mark-up and for programs as text, which
 * are refused.
 */
export function allowOwnScripts(): void {
	trustedTypes?.createPolicy('default', {
		createScriptURL(address) {
			if (new URL(address, location.href).origin !== location.origin)
				throw new TypeError(`not a script of this site: ${address}`);
			return address;
		}
	});
}
