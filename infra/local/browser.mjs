import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './say.mjs';

/** Quiet, without network of its own, and able to run as root. */
export const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A real browser: the one named in CHROME_PATH, one that is installed, or the one npm brought. */
export async function findBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return { executablePath: env.CHROME_PATH, args: flags, env: {} };
    throw new Trouble(
      `CHROME_PATH names ${env.CHROME_PATH}, and there is no such file: correct it or leave it out.`,
    );
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const places = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macApps];
  const installed = places.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: flags, env: {} };
  if (process.platform !== 'linux') {
    throw new Trouble('No Chrome or Chromium was found: install one of them, or name it in CHROME_PATH.');
  }
  return fromNpm();
}

/** The package unpacks browser and libraries only where it believes to be on its usual host. */
async function fromNpm() {
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    return {
      executablePath,
      args: flags,
      env: { LD_LIBRARY_PATH, ...(FONTCONFIG_PATH && { FONTCONFIG_PATH }) },
    };
  } catch (error) {
    throw new Trouble(
      `The browser from npm could not be unpacked (${error.message}): install Chromium, or name one in CHROME_PATH.`,
    );
  } finally {
    for (const name of ['AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
