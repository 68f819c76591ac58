/** Boundaries as mapshaper takes them: named files in memory, the one to import, and what they do not say themselves. */
export interface Source {
	/** What to call it in messages: a path or a package. */
	label: string;
	/** Name of the file to import; a key of `files`. */
	name: string;
	files: Record<string, Buffer | string>;
	/** Coordinate system where the files declare it in a way that mapshaper does not read, for example `EPSG:25833`. */
	crs?: string;
	attribution: string;
}
