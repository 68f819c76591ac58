/** Stands in for `$app/environment` where no SvelteKit runs. */
export const version = 'test';
export const dev = false;
