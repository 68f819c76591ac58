import { classScale, type ClassScale } from '$lib/view/class-scale.js';

type Arguments = Parameters<typeof classScale>;

let last: { key: unknown[]; scale: ClassScale } | null = null;

/** `classScale`, which gives the same scale again as long as nothing it depends on has changed: not with the date. */
export function keptScale(...args: Arguments): ClassScale {
	const [atlas, model, view, municipalities] = args;
	const { measure, unit, level, stage, method, classes, breaks } = view;
	const key = [atlas, model, municipalities, measure, unit, level, stage, method, classes, breaks];
	if (!last || key.some((part, index) => part !== last?.key[index])) last = { key, scale: classScale(...args) };
	return last.scale;
}
