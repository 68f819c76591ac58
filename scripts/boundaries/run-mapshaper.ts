import { createRequire } from 'node:module';

interface Mapshaper {
	applyCommands(commands: string, input: Record<string, Buffer | string>): Promise<Record<string, Buffer | string>>;
}

// mapshaper ships CommonJS without types.
const mapshaper = createRequire(import.meta.url)('mapshaper') as Mapshaper;

/**
 * Runs mapshaper commands on files in memory and returns the files that they write, by name, as text. One run at a
 * time: mapshaper keeps state between its commands in the module.
 */
export async function runMapshaper(
	commands: string[],
	files: Record<string, Buffer | string>
): Promise<Record<string, string>> {
	const output = await mapshaper.applyCommands(commands.join(' '), { ...files });
	return Object.fromEntries(Object.entries(output).map(([name, content]) => [name, content.toString()]));
}
