import { describe, expect, it } from '@jest/globals';
import { type CsvPage, readCsv } from './read-csv.js';

const pages: Readonly<Record<string, CsvPage>> = {
  '/api/ops/audit?person=ana': {
    text: '\uFEFFa,b\r\n1,2\r\n',
    link: '</v1/ops/audit?person=ana&cursor=x%2By>; rel="next"',
  },
  '/api/ops/audit?person=ana&cursor=x%2By': { text: '\uFEFFa,b\r\n3,"4\n5"\r\n', link: null },
};

describe('a table for a spreadsheet', () => {
  it('is all its pages, with its head once', async () => {
    const asked: string[] = [];
    const read = await readCsv('/api/ops/audit?person=ana', async (url) => {
      asked.push(url);
      return pages[url] ?? { text: '', link: null };
    });
    expect(read).toEqual({ text: '\uFEFFa,b\r\n1,2\r\n3,"4\n5"\r\n', isWhole: true });
    expect(asked).toEqual(Object.keys(pages));
  });

  it('ends somewhere, and says so', async () => {
    const link = '</v1/ops/audit?cursor=again>; rel="next"';
    let count = 0;
    const read = await readCsv('/api/ops/audit', async () => {
      count += 1;
      return { text: 'a\n1\n', link };
    });
    expect([count, read.isWhole]).toEqual([50, false]);
  });
});
