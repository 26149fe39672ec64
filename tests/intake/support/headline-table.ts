import { SITE } from '#lib/catalogue/site.ts';

/** The prefecture's headline table as its bureau lays it out; its months are published. */
const AREA = SITE.areaName.ja;
const HEADER = [
	',有効求人数,有効求職者数,有効求人倍率,有効求人倍率,新規求人倍率,新規求人倍率',
	`,${AREA},${AREA},${AREA},全国,${AREA},全国`
];
const ROWS = [
	'19年2月,"29,392","34,715",0.85,1.05,1.27,1.51',
	'3月,"28,995","34,468",0.84,1.05,1.33,1.50',
	'9月,"27,565","32,721",0.84,1.03,1.30,1.47'
];

export interface HeadlineParts {
	/** Lines above the header. */
	readonly above?: readonly string[];
	readonly header?: readonly string[];
	readonly rows?: readonly string[];
	readonly below?: readonly string[];
}

/** @param parts what stands otherwise than in the plain table */
export const headlineTable = ({
	above = [],
	header = HEADER,
	rows = ['平成18年,"27,569","34,101",0.81,1.06,1.25,1.56', ...ROWS],
	below = []
}: HeadlineParts = {}): string => [...above, ...header, ...rows, ...below, ''].join('\n');

export const headlineHeader = (from: string, to: string): string[] =>
	HEADER.map((line) => line.replace(from, to));
