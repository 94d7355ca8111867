import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstCase } from './cases.js';
import { checkoutDir } from './checkout.js';
import type { Installation } from './installation.js';
import { printTimeline } from './report.js';
import { playStory } from './story.js';

/**
 * Plays the one story of `npm start`, prints its timeline and writes `var/first-light.json`.
 * @throws Error where not every receipt verified
 */
export async function playFirstLight(installation: Installation): Promise<void> {
  const story = await playStory(installation, firstCase);
  printTimeline(story);
  const { ok, elapsedMs, receipts, receiptsVerified } = story;
  const steps = story.steps.map(({ type, from, to, ms }) => ({ type, from, to, ms }));
  writeFileSync(
    join(checkoutDir, 'var', 'first-light.json'),
    `${JSON.stringify({ ok, elapsedMs, steps, receipts, receiptsVerified }, null, 2)}\n`,
  );
  if (!ok) throw new Error('no todos los recibos se verificaron');
}
