/** The cells of a CSV with commas and double quotes, line by line. */
export function delimited(text: string): string[][] {
	if (!text.includes('"'))
		return text
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => line.split(','));
	const rows: string[][] = [];
	const row: string[] = [];
	let cell = '';
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const letter = text[at] ?? '';
		if (quoted) {
			if (letter !== '"') cell += letter;
			else if (text[at + 1] === '"') cell += text[(at += 1)];
			else quoted = false;
		} else if (letter === '"') quoted = true;
		else if (letter === ',' || letter === '\n') {
			row.push(cell);
			cell = '';
			if (letter === '\n') rows.push(row.splice(0));
		} else cell += letter;
	}
	if (cell !== '' || row.length > 0) rows.push([...row, cell]);
	return rows;
}

/** The rows of a CSV as objects of their header's names. */
export function records(text: string): Record<string, string>[] {
	const [header = [], ...rows] = delimited(text);
	return rows.map((cells) =>
		Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))
	);
}
