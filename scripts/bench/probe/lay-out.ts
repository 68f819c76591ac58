/** Makes the page lay out what it skips while out of sight. @returns how many such parts it has */
export function layOut(): number {
	const skipped = [...document.querySelectorAll<HTMLElement>('body *')].filter(
		(element) => getComputedStyle(element).contentVisibility === 'auto'
	);
	for (const element of skipped) element.style.contentVisibility = 'visible';
	return skipped.length;
}
