import { PDFArray, PDFDict, PDFName, PDFString, type PDFDocument, type PDFObject } from 'pdf-lib';

/** What Chromium calls a part of a tagged PDF: the number is that of its own memory. */
const NAME = /^node\d{8}$/;

const ID = PDFName.of('ID');
const NAMES = PDFName.of('Names');
const LIMITS = PDFName.of('Limits');
const KIDS = PDFName.of('Kids');

const nameIn = (value: PDFObject | undefined): string | null =>
	value instanceof PDFString && NAME.test(value.asString()) ? value.asString() : null;

interface Place {
	readonly name: string;
	readonly rename: (name: PDFString) => void;
}

function placesIn(object: PDFObject): Place[] {
	const found = (value: PDFObject, rename: Place['rename']): Place[] => {
		const name = nameIn(value);
		return name === null ? placesIn(value) : [{ name, rename }];
	};
	if (object instanceof PDFArray)
		return object.asArray().flatMap((value, at) => found(value, (name) => object.set(at, name)));
	if (object instanceof PDFDict)
		return object
			.entries()
			.flatMap(([key, value]) => found(value, (name) => object.set(key, name)));
	return [];
}

interface Leaf {
	readonly names: PDFArray;
	readonly limits: PDFArray;
}

/** The leaves of the tree by whose names parts are found, in their order. */
function leavesOf(objects: readonly PDFObject[]): Leaf[] {
	return objects
		.flatMap((object) => {
			if (!(object instanceof PDFDict)) return [];
			const [names, limits] = [object.get(NAMES), object.get(LIMITS)];
			const isLeaf = names instanceof PDFArray && limits instanceof PDFArray;
			return isLeaf && nameIn(limits.get(0)) !== null ? [{ names, limits }] : [];
		})
		.sort((a, b) => (String(nameIn(a.limits.get(0))) < String(nameIn(b.limits.get(0))) ? -1 : 1));
}

/** Puts the pairs of a tree of names into the order of their names again. */
function sortNames(pdf: PDFDocument, leaves: readonly Leaf[], objects: readonly PDFObject[]): void {
	const pairs = leaves
		.flatMap(({ names }) => {
			const all = names.asArray();
			return all.flatMap((name, at) => (at % 2 === 0 ? [{ name, part: all[at + 1] }] : []));
		})
		.sort((a, b) => (String(nameIn(a.name)) < String(nameIn(b.name)) ? -1 : 1));
	for (const { names, limits } of leaves) {
		const own = pairs.splice(0, names.size() / 2);
		own.forEach(({ name, part }, at) => {
			names.set(2 * at, name);
			if (part) names.set(2 * at + 1, part);
		});
		const [first, last] = [own.at(0)?.name, own.at(-1)?.name];
		if (first && last) [first, last].forEach((name, at) => limits.set(at, name));
	}
	objects.forEach((object) => limitsOf(pdf, object));
}

/** The first and last name below a branch, which say so of themselves. */
function limitsOf(pdf: PDFDocument, object: PDFObject | undefined): readonly PDFObject[] {
	if (!(object instanceof PDFDict)) return [];
	const [kids, limits] = [object.get(KIDS), object.get(LIMITS)];
	if (!(limits instanceof PDFArray)) return [];
	if (kids instanceof PDFArray) {
		const below = kids.asArray().flatMap((kid) => limitsOf(pdf, pdf.context.lookup(kid)));
		const [first, last] = [below.at(0), below.at(-1)];
		if (first && last) [first, last].forEach((name, at) => limits.set(at, name));
	}
	return limits.asArray();
}

/**
 * Numbers the parts of a tagged PDF from 1, in the order in which they stand in it: printed in
 * another run of the browser they have other numbers, and a build would have another name for it.
 */
export function renumberParts(pdf: PDFDocument): void {
	const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
	const leaves = leavesOf(objects);
	const places = objects.flatMap(placesIn);
	const stated = objects.flatMap((object) =>
		object instanceof PDFDict ? (nameIn(object.get(ID)) ?? []) : []
	);
	const others = places.map(({ name }) => name).sort();
	const numbers = new Map([...new Set([...stated, ...others])].map((name, at) => [name, at + 1]));
	for (const { name, rename } of places)
		rename(PDFString.of(`node${String(numbers.get(name)).padStart(8, '0')}`));
	sortNames(pdf, leaves, objects);
}
