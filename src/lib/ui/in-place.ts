/**
 * Follows a link to what the page can become without being left. With Ctrl, Meta or Shift, as for a new tab, the link
 * stays a link.
 */
export function inPlace(event: MouseEvent, act: () => void): void {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	act();
}

/**
 * Enter in a field submits its form. Once the script runs, every field has been applied as it changed: the page stays,
 * and with it the reader's place. Fields that are not valid are named by the browser before this is asked.
 */
export function keepPage(event: SubmitEvent): void {
	event.preventDefault();
}
