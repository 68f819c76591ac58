import { build, type InlineConfig } from 'vite';

/** A file that Vite made, under the path it is to be served at. */
export interface BuiltFile {
	readonly path: string;
	readonly content: string | Uint8Array;
}

/** Builds with Vite as for production (minified, without what is not used), in memory. */
export async function bundle(config: InlineConfig): Promise<BuiltFile[]> {
	const built = await build({
		...config,
		configFile: false,
		logLevel: 'warn',
		build: { modulePreload: { polyfill: false }, target: 'esnext', ...config.build, write: false }
	});
	const outputs = Array.isArray(built) ? built : [built];
	return outputs.flatMap((result) => {
		if (!('output' in result)) throw new Error('Vite watches instead of building');
		return result.output.map((file) => ({
			path: `/${file.fileName}`,
			content: file.type === 'chunk' ? file.code : file.source
		}));
	});
}
