export const SPEEDS = ['slow', 'normal', 'fast'] as const;
/** How fast the date runs when it is played. */
export type Speed = (typeof SPEEDS)[number];
