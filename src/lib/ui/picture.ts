import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

const SCALE = 2;

/**
 * Offers an SVG picture of this site to the reader as a PNG at twice its size, under the same name.
 *
 * @throws if the picture cannot be loaded or drawn
 */
export async function savePng(svgPath: string): Promise<void> {
	const response = await fetch(svgPath);
	if (!response.ok) throw new Error(`${svgPath} answered ${response.status}`);
	const name =
		/filename="([^"]+)\.svg"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'zentrenatlas-nrw';
	saveFile(await pngOf(await response.text()), `${name}.png`);
}

/** The typeface travels inside the picture, for an image may not load anything. */
async function pngOf(svg: string): Promise<Blob> {
	const font = await base64(fontUrl);
	const face = `<style>@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(data:font/woff2;base64,${font})}</style>`;
	const source = URL.createObjectURL(new Blob([svg.replace(/(<svg[^>]*>)/, `$1${face}`)], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = source;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * SCALE;
		canvas.height = image.naturalHeight * SCALE;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('this browser cannot draw on a canvas');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise<Blob>((resolve, reject) => {
			canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture stayed empty'))), 'image/png');
		});
	} finally {
		URL.revokeObjectURL(source);
	}
}

function saveFile(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

async function base64(url: string): Promise<string> {
	const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
