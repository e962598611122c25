import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, shown } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { complain, progress } from './say.mjs';
import { sourceFiles } from './sources.mjs';

const apps = ['api', 'admin', 'public'];

/** Every source file with the time of its last change. */
function snapshot() {
  const identity = join(root, 'infra/local/identity');
  const paths = [...sourceFiles(), ...readdirSync(identity).map((name) => join(identity, name))];
  return new Map(paths.map((path) => [path, statSync(path, { throwIfNoEntry: false })?.mtimeMs]));
}

function changesBetween(before, after) {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).map((path) => shown(path));
}

/**
 * Looks at the sources about once a second, builds what changed and starts its parts again. Looking costs some
 * milliseconds and, unlike file events, never misses a file that an editor replaced.
 */
export function watchAndRebuild(stack) {
  let seen = snapshot();
  let busy = false;
  setInterval(async () => {
    if (busy) return;
    const found = snapshot();
    const changed = changesBetween(seen, found);
    if (changed.length === 0) return;
    seen = found;
    busy = true;
    progress(`Changed: ${changed.slice(0, 3).join(', ')}${changed.length > 3 ? ' …' : ''}`);
    try {
      await prepare();
      await Promise.all(partsOf(changed).map((name) => stack.parts[name].restart()));
      progress('Ready.');
    } catch (error) {
      complain(error);
      progress('Waiting for the next change.');
    } finally {
      busy = false;
    }
  }, 800).unref();
}

/** What must start again: a shared package concerns all apps, an app's file that app. */
function partsOf(changed) {
  const names = new Set();
  for (const path of changed) {
    if (path.startsWith('packages/')) for (const app of apps) names.add(app);
    else if (path.startsWith('infra/')) names.add('identity');
    else names.add(path.split('/')[1]);
  }
  return [...names].filter((name) => name in { api: 1, admin: 1, public: 1, identity: 1 });
}
