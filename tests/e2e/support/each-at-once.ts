/** Does something with every item, so many at a time. */
export async function eachAtOnce<T>(
	items: readonly T[],
	atOnce: number,
	act: (item: T) => Promise<void>
): Promise<void> {
	const waiting = items.values();
	const worker = async () => {
		for (const item of waiting) await act(item);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}
