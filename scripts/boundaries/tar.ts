const BLOCK = 512;
const NAME_LENGTH = 100;
const SIZE_OFFSET = 124;
const SIZE_LENGTH = 12;

/** The content of one file of an uncompressed tar archive (POSIX ustar), or undefined if it has no such file. */
export function readTarEntry(archive: Buffer, name: string): Buffer | undefined {
	for (let offset = 0; offset + BLOCK <= archive.length;) {
		const entry = textField(archive, offset, NAME_LENGTH);
		if (entry === '') return undefined;
		const size = parseInt(textField(archive, offset + SIZE_OFFSET, SIZE_LENGTH), 8);
		const start = offset + BLOCK;
		if (entry === name) return archive.subarray(start, start + size);
		offset = start + Math.ceil(size / BLOCK) * BLOCK;
	}
	return undefined;
}

function textField(archive: Buffer, offset: number, length: number): string {
	const field = archive.toString('latin1', offset, offset + length);
	return field.split('\0', 1)[0] ?? '';
}
