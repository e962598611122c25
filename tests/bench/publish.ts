import { setTimeout as pause } from 'node:timers/promises';
import {
  getContent,
  importContent,
  listContent,
  publishEdition,
  saveContent,
  type Api,
} from '@bti/api-client';
import { writeExchange } from '@bti/domain';
import type { Stack } from '../../infra/local/stack.mjs';
import { ask } from '../support/http.js';
import { largeSite } from '../support/large-site.js';
import { median, ms, took, type Figure } from './measure.js';

/** Publishing a site of 300 items, and how long after a publish a reader sees the change. */
export async function publishBench(stack: Stack, api: Api): Promise<Figure[]> {
  const host = `furuly.localhost:${stack.ports.public}`;
  const before = (await listContent(api, 'furuly')).length;
  const site = largeSite(Math.max(300 - before, 1));
  const settings = await listContent(api, 'furuly', { type: 'settings' });
  await importContent(api, 'furuly', writeExchange({ ...site, settings: settings[0]!.data as never }));

  // Its guide stands on the front page from now on: there a reader sees the change of a level.
  const level = site.items.find(({ type }) => type === 'level')!;

  const times = [];
  const seen = [];
  for (let round = 0; round < 7; round += 1) {
    const current = await getContent(api, 'furuly', level.id);
    const title = `Runde ${round} ${Date.now()}`;
    const data = { ...current.data, title: { ...(current.data.title as object), nb: title } };
    await saveContent(api, 'furuly', current.id, { version: current.version, data });
    times.push(await took(() => publishEdition(api, 'furuly')));
    seen.push(
      await took(() => until(async () => (await ask(stack.ports.public, host, '/')).body.includes(title))),
    );
  }
  return [
    {
      what: 'publish of 300 items, over HTTP (median of 7)',
      value: ms(median(times)),
      peer: 'target under 300 ms',
      command: 'npm run bench publish',
    },
    {
      what: 'from the answer to a publish until the site shows it (median of 7)',
      value: ms(median(seen)),
      peer: 'target 2 s at most, half a second aimed at',
      command: 'npm run bench publish',
    },
  ];
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('The site never showed the change.');
    await pause(5);
  }
}
