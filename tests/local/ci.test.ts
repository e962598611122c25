import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'bti-ci-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `.ci/run` in a place of its own, with an npm whose two scripts say and end as told. */
function ci(validate: [said: string, code: number], keycloak: [said: string, code: number]) {
  for (const name of ['.ci', 'bin', 'node_modules']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
  copyFileSync(fileURLToPath(new URL('../../.ci/run', import.meta.url)), join(folder, '.ci/run'));
  const script = ([said, code]: [string, number]) => `printf '%b' '${said}'; exit ${code}`;
  const npm = `#!/bin/sh\ncase "$*" in *keycloak*) ${script(keycloak)};; *) ${script(validate)};; esac\n`;
  writeFileSync(join(folder, 'bin/npm'), npm);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
  const { status, stdout } = spawnSync(join(folder, '.ci/run'), { env, encoding: 'utf8' });
  return [stdout.trim().split('\n').at(-1), status];
}

describe('the run of every check', () => {
  const good: [string, number] = ['7 passed, 0 failed\\n', 0];

  it('sums up what was found', () => {
    expect(ci(['12 passed, 0 failed\\n', 0], good)).toEqual(['19 passed, 0 failed', 0]);
    expect(ci(['10 passed, 2 failed\\n', 1], good)).toEqual(['17 passed, 2 failed', 1]);
  });

  it('fails, and counts it, where one part ends before it has said a sum', () => {
    expect(ci(['Error: no\\n', 1], good)).toEqual(['7 passed, 1 failed', 1]);
    expect(ci(['', 0], good)).toEqual(['7 passed, 1 failed', 1]);
    expect(ci(['Error: no\\n', 1], ['', 1])).toEqual(['0 passed, 2 failed', 1]);
  });

  it('fails, and counts it, where something beside the tests was found', () => {
    expect(ci(['12 passed, 0 failed\\n', 1], good)).toEqual(['19 passed, 1 failed', 1]);
  });
});
