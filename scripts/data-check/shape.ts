/** Takes note that the value at `path` of a JSON document is not what it should be. */
export type Complain = (path: string, what: string) => void;

/** Reads an unknown JSON value as a `T`; complains and gives `undefined` when it is something else. */
export type Shape<T> = (value: unknown, path: string, complain: Complain) => T | undefined;

/** The type of the values that a shape reads. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type ObjectOf<S extends Shapes> = { readonly [K in keyof S]: Shaped<S[K]> };

export const text: Shape<string> = (value, path, complain) => {
	if (typeof value === 'string' && value !== '') return value;
	complain(path, `${show(value)} is not a text, expected one that is not empty`);
	return undefined;
};

export const flag: Shape<boolean> = (value, path, complain) => {
	if (typeof value === 'boolean') return value;
	complain(path, `${show(value)} is not a switch, expected true or false`);
	return undefined;
};

export const number: Shape<number> = (value, path, complain) => {
	if (typeof value === 'number') return value;
	complain(path, `${show(value)} is not a number, expected one such as 54`);
	return undefined;
};

/** A text or number, taken as text. */
export const scalar: Shape<string> = (value, path, complain) =>
	typeof value === 'number' ? String(value) : text(value, path, complain);

export const pattern: Shape<RegExp> = (value, path, complain) => {
	try {
		return new RegExp(String(value), 'u');
	} catch {
		complain(path, `${show(value)} is not a pattern, expected a regular expression`);
		return undefined;
	}
};

/** One of the given words. */
export function word<const W extends string>(...words: readonly W[]): Shape<W> {
	return (value, path, complain) => {
		const found = words.find((each) => each === value);
		if (found === undefined) complain(path, `${show(value)} is unknown, expected ${words.join(', ')}`);
		return found;
	};
}

/** May be left out. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
	return (value, path, complain) => (value === undefined ? undefined : shape(value, path, complain));
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
	return (value, path, complain) => {
		if (!Array.isArray(value)) {
			complain(path, `${show(value)} is not a list, expected [ … ]`);
			return undefined;
		}
		return value.flatMap((each: unknown, index) => {
			const item = shape(each, `${path}[${index}]`, complain);
			return item === undefined ? [] : [item];
		});
	};
}

/** Free keys, values of one shape. */
export function record<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
	return (value, path, complain) => {
		if (!isObject(value)) {
			complain(path, `${show(value)} is not an object, expected { … }`);
			return undefined;
		}
		const read: Record<string, T> = {};
		for (const [key, each] of Object.entries(value)) {
			const item = shape(each, `${path}.${key}`, complain);
			if (item !== undefined) read[key] = item;
		}
		return read;
	};
}

/** Known keys. A `closed` object complains about any other, so that a misspelt rule is never silently left out. */
export function object<S extends Shapes>(shapes: S, others: 'open' | 'closed'): Shape<ObjectOf<S>> {
	return (value, path, complain) => {
		if (!isObject(value)) {
			complain(path, `${show(value)} is not an object, expected { … }`);
			return undefined;
		}
		const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
		if (others === 'closed') {
			const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shapes, key));
			for (const key of unknown) {
				complain(at(key), `the property is unknown, expected one of ${Object.keys(shapes).join(', ')}`);
			}
		}
		const read = Object.entries(shapes).map(([key, shape]) => [key, shape(value[key], at(key), complain)]);
		return Object.fromEntries(read) as ObjectOf<S>;
	};
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
	return value === undefined ? 'nothing' : JSON.stringify(value);
}
