/** Whether the last text came onto the clipboard: browsers may refuse. */
export class Copying {
	state = $state<'copied' | 'failed' | null>(null);

	async copy(text: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			this.state = 'copied';
		} catch {
			this.state = 'failed';
		}
	}
}
