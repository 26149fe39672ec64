import type { NamedFile } from './request.ts';

/** What a file dialog gave; of a folder with the path below it. */
export const fromList = (list: FileList | null): NamedFile[] =>
	[...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** What was dropped: files, and everything in folders. */
export async function fromDrop({ items }: DataTransfer): Promise<NamedFile[]> {
	// The list is emptied as soon as the event is over: it is read before the first wait.
	const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	return (await Promise.all(entries.map(inside))).flat();
}

async function inside(entry: FileSystemEntry): Promise<NamedFile[]> {
	if (entry.isFile) {
		const file = await new Promise<File>((resolve, reject) =>
			(entry as FileSystemFileEntry).file(resolve, reject)
		);
		return [{ name: entry.fullPath.replace(/^\//, ''), file }];
	}
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	const found: NamedFile[] = [];
	for (;;) {
		// A folder is handed over a hundred entries at a time.
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (some.length === 0) return found;
		found.push(...(await Promise.all(some.map(inside))).flat());
	}
}
