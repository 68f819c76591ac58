type Theme = 'light' | 'dark';

/** The reader's choice of light or dark; without one the system's holds. Kept in this browser only. */
class ThemeChoice {
	current = $state<Theme>('light');

	/** Reads what the page was painted with. */
	read(): void {
		const chosen = document.documentElement.dataset.theme;
		const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
		this.current = chosen === 'dark' || chosen === 'light' ? chosen : system;
	}

	toggle(): void {
		this.current = this.current === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset.theme = this.current;
		try {
			localStorage.setItem('theme', this.current);
		} catch {
			// A browser that keeps nothing forgets the choice with the page.
		}
	}
}

export const theme = new ThemeChoice();
