import { Parser } from 'saxen';

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
	text: string;
}

function tree(xml: string): { root: Element | undefined; faults: string[] } {
	const parser = new Parser();
	const faults: string[] = [];
	const open: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
	parser.on('error', (error: Error) => faults.push(error.message));
	parser.on('openTag', (name: string, attributes: () => Record<string, string>) => {
		const element = { name, attributes: { ...attributes() }, children: [], text: '' };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('closeTag', () => void open.pop());
	const say = (text: string) => {
		const element = open.at(-1);
		if (element) element.text += text;
	};
	parser.on('text', say);
	parser.on('cdata', say);
	parser.parse(xml);
	return { root: open[0]?.children[0], faults };
}

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** What an Atom feed breaks of the rules of RFC 4287 (sections 4.1.1, 4.1.2, 4.2.6, 4.2.7, 3.3). */
export function atomFaults(xml: string): string[] {
	const { root, faults } = tree(xml);
	if (root?.name !== 'feed' || root.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom')
		return [...faults, 'the root is not an Atom feed'];
	const entries = root.children.filter(({ name }) => name === 'entry');
	const named = ({ children }: Element, name: string) =>
		children.filter((one) => one.name === name);
	const inFeed = named(root, 'author').length > 0;
	const links = named(root, 'link');
	const ids = entries.map((entry) => named(entry, 'id')[0]?.text);
	return [
		...faults,
		...[root, ...entries].flatMap((element) =>
			(['id', 'title', 'updated'] as const)
				.filter((name) => named(element, name).length !== 1)
				.map((name) => `${element.name}: not one ${name}`)
		),
		...[root, ...entries].flatMap((element) =>
			[...named(element, 'updated'), ...named(element, 'published')]
				.filter(({ text }) => !DATE.test(text))
				.map(({ text }) => `${element.name}: ${text} is no date`)
		),
		...[root, ...entries]
			.filter((element) => !/^[a-z][a-z0-9+.-]*:\S+$/.test(named(element, 'id')[0]?.text ?? ''))
			.map(({ name }) => `${name}: its id is no IRI`),
		...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
		...(links.some(({ attributes }) => attributes['rel'] === 'self') ? [] : ['no link to itself']),
		...entries.flatMap((entry) => [
			...(inFeed || named(entry, 'author').length > 0 ? [] : ['an entry without author']),
			...(named(entry, 'content').length + named(entry, 'link').length > 0
				? []
				: ['an entry without content or link'])
		])
	];
}
