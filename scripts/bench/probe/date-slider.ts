/** The one slider there is, on the atlas as on the bare page; its value is a day. */
export function dateSlider(): HTMLInputElement {
	const sliders = document.querySelectorAll<HTMLInputElement>('input[type=range]');
	const [slider] = sliders;
	if (!slider || sliders.length > 1) throw new Error(`the page has ${sliders.length} sliders; expected one, the date`);
	return slider;
}
