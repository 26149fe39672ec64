import { format, resolveConfig } from 'prettier';

/**
 * The HTML that the server wrote for a component, as a person would read it in a diff: without
 * hydration comments and style hashes, formatted as `prettier --check` wants the file at `path`.
 */
export async function readableHtml(body: string, path: string): Promise<string> {
	const plain = body
		.replace(/<!--.*?-->/g, '')
		.replace(/\s?\bsvelte-[a-z0-9]+\b/g, '')
		.replace(/ class=""/g, '');
	return format(plain, { ...(await resolveConfig(path)), parser: 'html' });
}
