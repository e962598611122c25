import { Client } from 'pg';
import type { Stack } from '../../infra/local/stack.mjs';
import { subjectOf } from '../../infra/local/identity/users.mjs';
import { median, ms, took, type Figure } from './measure.js';

const rounds = 300;

/** Reading a tenant's drafts through the wall, against the same rows as a superuser with a plain `where`. */
export async function wallBench(stack: Stack): Promise<Figure[]> {
  const walled = new Client({ connectionString: stack.database.apiUrl });
  const open = new Client({ connectionString: stack.database.superUrl });
  await walled.connect();
  await open.connect();
  try {
    const { rows } = await open.query<{ id: string }>(`select id from app.tenant where slug = 'furuly'`);
    const tenant = rows[0]!.id;
    const columns = 'id, type, data, slug, version';
    const through = async () => {
      await walled.query('begin');
      await walled.query('select * from app.enter($1, $2, false)', [
        subjectOf('koordinator@furuly.example'),
        'furuly',
      ]);
      const { rowCount } = await walled.query(`select ${columns} from app.content_item`);
      await walled.query('commit');
      return rowCount;
    };
    const without = async () =>
      (await open.query(`select ${columns} from app.content_item where tenant_id = $1`, [tenant])).rowCount;
    if ((await through()) !== (await without()))
      throw new Error('The wall shows other rows than the tenant has.');
    const pairs = [];
    for (let round = 0; round < rounds; round += 1)
      pairs.push({ wall: await took(through), plain: await took(without) });
    const [wall, plain] = [median(pairs.map((pair) => pair.wall)), median(pairs.map((pair) => pair.plain))];
    return [
      {
        what: `reading all drafts of a tenant through the wall (median of ${rounds})`,
        value: `${ms(wall)} (${(wall / plain).toFixed(2)} times)`,
        peer: `without the wall: ${ms(plain)}`,
        command: 'npm run bench wall',
      },
    ];
  } finally {
    await walled.end();
    await open.end();
  }
}
