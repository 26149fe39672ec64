/** Whether the last text came onto the clipboard: browsers may refuse. */
export class Copying {
	state = $state<'copied' | 'failed' | null>(null);
	/** The text that was to be copied. */
	text = $state('');

	/** @param html the same for programs that make tables of it */
	async copy(text: string, html?: string): Promise<void> {
		this.text = text;
		try {
			if (html === undefined || !('ClipboardItem' in window)) {
				await navigator.clipboard.writeText(text);
			} else {
				const parts = { 'text/plain': text, 'text/html': html };
				await navigator.clipboard.write([
					new ClipboardItem(
						Object.fromEntries(
							Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })])
						)
					)
				]);
			}
			this.state = 'copied';
		} catch {
			this.state = 'failed';
		}
	}

	said(words: { readonly copied: string; readonly copyFailed: string }): string {
		if (this.state === null) return '';
		return this.state === 'copied' ? words.copied : words.copyFailed;
	}
}
