import { expect, type Locator, type Page } from '@playwright/test';

/** Drags across a chart between two shares of its width. */
export async function drag(page: Page, chart: Locator, from: number, to: number) {
	await chart.scrollIntoViewIfNeeded();
	await chart.hover();
	const box = await chart.boundingBox();
	if (!box) throw new Error('the chart is not shown');
	const y = box.y + Math.min(box.height * 0.7, 120);
	// Brushing is loaded when the pointer comes near.
	await expect(chart.locator('xpath=ancestor::*[@data-brushing]')).toHaveAttribute('data-brushing', 'true');
	await page.mouse.move(box.x + from * box.width, y);
	await page.mouse.down();
	await page.mouse.move(box.x + ((from + to) / 2) * box.width, y, { steps: 3 });
	await page.mouse.move(box.x + to * box.width, y, { steps: 3 });
	await page.mouse.up();
}
