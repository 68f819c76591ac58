import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** A file the browser was given. */
export interface File {
	readonly name: string;
	readonly bytes: Buffer;
}

/** Does something that starts a download and reads the file. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<File> {
	const [download] = await Promise.all([page.waitForEvent('download'), act()]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
