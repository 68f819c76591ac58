/**
 * The picked territories after some were chosen again: all of them picked before leave, otherwise all come.
 *
 * @param picked AGS of those picked before
 * @param chosen AGS of those an area of the map stands for
 */
export function togglePicked(picked: readonly string[], chosen: readonly string[]): string[] {
	const before = new Set(picked);
	if (chosen.every((ags) => before.has(ags))) return picked.filter((ags) => !chosen.includes(ags));
	return [...new Set([...picked, ...chosen])].sort();
}
