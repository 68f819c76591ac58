/** The page is complete as the server sent it: what brings it to life waits until it has been painted. */
export function init(): Promise<void> {
	return new Promise((resolve) => {
		if (document.hidden) resolve();
		else requestAnimationFrame(() => setTimeout(resolve));
	});
}
