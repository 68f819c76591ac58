/** What only the server says on the atlas, in English. */
export const en = {
	description:
		'Open atlas of the 54 municipal integration centres of North Rhine-Westphalia: where and when they came into being, how sure that is, and what the state spends on them.'
};
