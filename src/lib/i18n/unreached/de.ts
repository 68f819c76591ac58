/** What is said where the server could not be reached, in German: every page carries it, in case it fails. */
export const de = { title: 'Die Seite ließ sich nicht laden.', again: 'Noch einmal versuchen' };

/** The shape both languages share. */
export type UnreachedMessages = typeof de;
