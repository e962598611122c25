import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../infra/local/browser.mjs';
import { startStack, type Stack } from '../../infra/local/stack.mjs';

/** Starts the whole product with the demo content on data of its own, does the work, and leaves nothing behind. */
export async function withProduct<T>(work: (stack: Stack) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bti-'));
  try {
    const stack = await startStack({ dataDir });
    try {
      return await work(stack);
    } finally {
      await stack.stop();
      await stack.database.remove();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A real browser, found on the machine or taken from npm. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
