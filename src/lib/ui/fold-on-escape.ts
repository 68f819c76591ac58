/** Folds a `details` when Escape is pressed in it, and gives the focus back to its summary. */
export function foldOnEscape(event: KeyboardEvent): void {
	const details = event.currentTarget as HTMLDetailsElement;
	if (event.key !== 'Escape' || !details.open) return;
	event.stopPropagation();
	details.open = false;
	details.querySelector('summary')?.focus();
}
