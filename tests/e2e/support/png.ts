const SIGNATURE = '89504e470d0a1a0a';

/** Width and height in pixels, from the header of a PNG. @throws if it is none */
export function pngSize(bytes: Buffer): { width: number; height: number } {
	if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE || bytes.toString('latin1', 12, 16) !== 'IHDR') {
		throw new Error('not a PNG: it does not begin with its signature and header');
	}
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
