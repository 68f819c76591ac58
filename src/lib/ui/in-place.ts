/**
 * Follows a link to what the page can become without being left. With Ctrl, Meta or Shift, as for a new tab, the link
 * stays a link.
 */
export function inPlace(event: MouseEvent, act: () => void): void {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	act();
}
