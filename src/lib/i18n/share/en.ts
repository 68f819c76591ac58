import type { ShareMessages } from './de.js';

/** Words of what a reader can take away from a figure, in English. */
export const en: ShareMessages = {
	copied: 'Copied',
	copyFailed: 'Copying is not possible; please take the address from the address bar.',
	svg: 'SVG picture',
	png: 'PNG picture (2×)',
	pngFailed: 'The PNG could not be made; please use the SVG picture.',
	csvSemicolon: 'CSV with semicolons',
	json: 'JSON',
	embed: { page: 'Embed in a web page', slide: 'Embed in a slide (16:9)' },
	copyEmbed: 'Copy HTML',
	htmlFailed: 'Copying is not possible; please select the text in the field and copy it.',
	from: (host) => `What is embedded is loaded from ${host}: your audience must be able to reach that address.`
};
