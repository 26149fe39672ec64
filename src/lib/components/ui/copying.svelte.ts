/** Whether the last text came onto the clipboard: browsers may refuse. */
export class Copying {
	state = $state<'copied' | 'failed' | null>(null);
	/** The text that was to be copied. */
	text = $state('');

	async copy(text: string): Promise<void> {
		this.text = text;
		try {
			await navigator.clipboard.writeText(text);
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
