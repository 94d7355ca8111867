import { afterAll, beforeAll, expect } from '@jest/globals';
import { findTrayPages } from '../../apps/local/browsing/tray-pages.js';
import { type Weighed, weigh } from '../../apps/local/browsing/weight.js';
import { describeWithBrowser, tell } from '../support/windows.js';
import type { Desk } from './desk.js';
import { TrayPageStage } from './stage.js';

/** Bytes, as gzip brings them, of all that a page needs to show itself. */
const firstLoadMax = 300_000;
/** The editor of forms is loaded where something is written. */
const withEditor = ['responder', 'nuevo-tipo', 'borrador'];
const withEditorMax = 600_000;

let stage: TrayPageStage;
let desk: Desk;
beforeAll(async () => {
  stage = await TrayPageStage.open(['bandeja-pav']);
  desk = await stage.sitDown('bandeja-pav', 'jefatura');
}, 240_000);
afterAll(async () => {
  await stage?.close();
}, 60_000);

const bytesOf = (files: readonly Weighed[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

describeWithBrowser('a page of the tray', () => {
  tell(
    'is light: whoever comes first loads less than 300 KB, with the form editor less than 600 KB',
    () => stage,
    async () => {
      const heavy: string[] = [];
      for (const { name, path } of await findTrayPages(desk.visit)) {
        const files = await weigh(desk.page, () => desk.goTo(path));
        const bytes = bytesOf(files);
        expect(bytes).toBeGreaterThan(50_000);
        if (bytes > (withEditor.includes(name) ? withEditorMax : firstLoadMax))
          heavy.push(`${name}: ${bytes}`);
      }
      expect(heavy).toEqual([]);
      expect(stage.complaints()).toEqual([]);
    },
    180_000,
  );
});
