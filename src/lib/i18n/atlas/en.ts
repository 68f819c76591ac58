/** What only the server says on the atlas, in English. */
export const en = {
	description:
		'Open atlas of the 54 municipal integration centres of North Rhine-Westphalia: where and when they came into being, how sure that is, and what the state spends on them.',
	/** Where a selected centre will stand, while there is none. */
	unselected:
		'Select a centre on the map, on the timeline or in the table to read its evidence with sources here. Municipal integration centres belong to the counties and independent cities, in Aachen to the city and the Städteregion; the state has funded them since the Participation and Integration Act of 2012.'
};
