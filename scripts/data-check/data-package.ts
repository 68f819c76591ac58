import { flag, list, number, object, optional, pattern, record, scalar, type Shaped, text, word } from './shape.js';

/** A column of another table, whose values may be used here. */
const columnReference = object({ resource: text, field: text, except: optional(list(text)) }, 'closed');

/** A rule for a cell that holds only in rows where every column of `when` has the given value. */
const condition = object(
	{
		when: optional(record(text)),
		/** Only when the cell fits; its first group is then the value that is looked up. */
		capture: optional(pattern),
		enum: optional(list(text)),
		maximum: optional(number),
		references: optional(list(columnReference))
	},
	'closed'
);

/** Title and description: the standard's properties are the German and the English text, joined (`bilingualTexts`). */
const texts = {
	title: text,
	description: text,
	title_de: text,
	title_en: text,
	description_de: text,
	description_en: text
};

const constraints = object(
	{
		required: optional(flag),
		unique: optional(flag),
		enum: optional(list(text)),
		pattern: optional(pattern),
		minimum: optional(scalar),
		maximum: optional(scalar)
	},
	'closed'
);

const field = object(
	{
		name: text,
		type: word('string', 'integer', 'number', 'date'),
		format: optional(word('uri')),
		...texts,
		constraints: optional(constraints),
		examples: optional(list(scalar)),
		unit: optional(text),
		/** Meaning of each value of `constraints.enum`. */
		values: optional(record(object({ de: text, en: text }, 'closed'))),
		edtf: optional(flag),
		/** The cell is a list; `alone` are words that stand only by themselves. */
		list: optional(
			object(
				{
					separator: text,
					enum: optional(list(text)),
					alone: optional(list(text)),
					reference: optional(columnReference)
				},
				'closed'
			)
		),
		conditions: optional(list(condition)),
		/** A pattern in which `{column}` stands for the value of that column in the same row. */
		rowPattern: optional(text)
	},
	'closed'
);

const keyReference = object({ resource: text, fields: list(text) }, 'closed');

const schema = object(
	{
		fields: list(field),
		primaryKey: optional(list(text)),
		foreignKeys: optional(list(object({ fields: list(text), reference: keyReference }, 'closed')))
	},
	'open'
);

const where = record(list(text));

/** What a file as a whole must hold. */
const expect = object(
	{
		/** So many rows, according to this source. */
		rows: optional(object({ count: number, source: text }, 'closed')),
		/** In each group of rows, `field` has each value of one of the references. */
		complete: optional(list(object({ by: list(text), field: text, references: list(columnReference) }, 'closed'))),
		/** The sum of `field` over the rows that `where` picks, according to this source. */
		sums: optional(list(object({ field: text, where: record(text), sum: number, source: text }, 'closed'))),
		/** Each value of `field` occurs in at least one row of another table that `where` picks. */
		covered: optional(
			list(
				object(
					{
						field: text,
						by: object({ resource: text, field: text, where: optional(where) }, 'closed'),
						as_de: text,
						as_en: text
					},
					'closed'
				)
			)
		),
		/** Columns that are filled together or not at all. */
		together: optional(list(list(text))),
		/** Columns of which at least one is filled. */
		anyFilled: optional(list(list(text))),
		/** Pairs of number columns: the first is at most the second. */
		atMost: optional(list(list(text))),
		/** For each group (a list column) the periods follow each other day by day. */
		periods: optional(object({ from: text, to: text, groups: text }, 'closed')),
		/** For a topology: the areas of `object` have the values of a column as their ids, each once. */
		areas: optional(list(object({ object: text, resource: text, field: text }, 'closed')))
	},
	'closed'
);

const resource = object(
	{
		name: text,
		path: text,
		...texts,
		format: word('csv', 'topojson'),
		encoding: word('utf-8'),
		schema: optional(schema),
		expect: optional(expect)
	},
	'open'
);

/** The shape of `datapackage.json`, as far as the check needs it. Custom properties are told in `data/README.md`. */
export const dataPackage = object(
	{
		name: text,
		...texts,
		version: text,
		stand: text,
		standNote_de: text,
		standNote_en: text,
		standOf: object({ resource: text, field: text }, 'closed'),
		resources: list(resource)
	},
	'open'
);

export type DataPackage = Shaped<typeof dataPackage>;
export type Resource = Shaped<typeof resource>;
export type Schema = Shaped<typeof schema>;
export type Field = Shaped<typeof field>;
export type Condition = Shaped<typeof condition>;
export type ColumnReference = Shaped<typeof columnReference>;
export type Expectations = Shaped<typeof expect>;

/** A resource that is a table: it has a schema. */
export type TableResource = Resource & { readonly schema: Schema };
