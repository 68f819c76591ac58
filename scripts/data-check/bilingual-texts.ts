import type { DataPackage, Field, Resource } from './data-package.js';
import type { Complain } from './shape.js';

/** Complains about a `title` or `description` that is not its German and its English text, joined by a stroke. */
export function bilingualTexts(pkg: DataPackage, complain: Complain): void {
	check(pkg, '', complain);
	pkg.resources.forEach((resource, index) => {
		check(resource, `resources[${index}].`, complain);
		resource.schema?.fields.forEach((field, place) => {
			check(field, `resources[${index}].schema.fields[${place}].`, complain);
		});
	});
}

function check(item: DataPackage | Resource | Field, path: string, complain: Complain): void {
	const joined = {
		title: `${item.title_de} / ${item.title_en}`,
		description: `${item.description_de} / ${item.description_en}`
	};
	for (const key of ['title', 'description'] as const) {
		if (item[key] === joined[key]) continue;
		complain(`${path}${key}`, `the text is not that of ${key}_de and ${key}_en, expected "${joined[key]}"`);
	}
}
