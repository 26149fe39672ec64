import { unflatten } from 'devalue';

/** The data of one part of a page, as SvelteKit has them at the start; null for one without. */
export type NodeData = Readonly<Record<string, unknown>> | null;

interface Written {
	readonly type?: unknown;
	readonly nodes?: readonly (Readonly<Record<string, unknown>> | null)[];
}

/**
 * The data of a page from its file, as SvelteKit itself reads them behind a link.
 * @throws Error where the text is of another form: SyntaxError where it is no JSON
 */
export function nodeData(text: string): NodeData[] {
	const written = JSON.parse(text) as Written | null;
	if (written?.type !== 'data' || !Array.isArray(written.nodes))
		throw new Error(`not the data of a page: ${text.slice(0, 40)}`);
	return written.nodes.map((node) => {
		if (node === null) return null;
		if (node['type'] !== 'data')
			throw new Error(`not the data of a part of a page: ${String(node['type'])}`);
		return { ...node, data: unflatten(node['data'] as unknown[]) as unknown };
	});
}
