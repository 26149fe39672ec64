/** Hands content to the reader as a file; nothing is sent. */
export function save(name: string, content: Blob | string, type = 'text/plain'): void {
	const blob =
		typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
