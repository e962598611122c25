import { expect, it } from 'vitest';
import { heavyPdf, pdfBomb, picture } from '../../../test/files.js';
import { Refusal } from '../../http/errors.js';
import { checkFile } from './check-file.js';

/** What the README says that a process should have. */
const gigabyte = 1_000_000_000;

it('takes no more than a gigabyte of a process when bombs, large forms and large pictures come at once', async () => {
  const honest = await Promise.all([heavyPdf(15_000_000), heavyPdf(15_000_000)]);
  const large = await picture('jpeg', { width: 7900, height: 8000 });
  const bomb = await pdfBomb();
  const before = process.memoryUsage().rss;
  let highest = 0;
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss - before);
  }, 10);
  const sent = [bomb, honest[0]!, large, bomb, large, honest[1]!, bomb, large];
  const outcomes = await Promise.allSettled(sent.map((bytes) => checkFile(bytes)));
  clearInterval(watch);
  const found = outcomes.map((one) =>
    one.status === 'fulfilled' ? one.value.type : (one.reason as Refusal).extras.reason,
  );
  const [pdf, jpeg] = ['application/pdf', 'image/jpeg'];
  expect(found).toEqual(['tooHeavy', pdf, jpeg, 'tooHeavy', jpeg, pdf, 'tooHeavy', jpeg]);
  expect(highest).toBeLessThan(gigabyte);
}, 120_000);
