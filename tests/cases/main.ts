import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readExchange } from '@bti/domain';
import { convertCase, isCase, type Converted } from './convert.js';
import { sayReadings } from './count-readings.js';
import { keyId, nobody } from './key-id.js';
import { sayUnplaced } from './unplaced.js';

/** Where the answer and the complaints go. */
export type Output = {
  out: (text: string) => void | Promise<void>;
  err: (text: string) => void | Promise<void>;
};
const terminal: Output = { out: write(process.stdout), err: write(process.stderr) };

/** Writes and waits until it is written: whoever runs this may end the process right after. */
function write(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  return (text) => new Promise((done) => void stream.write(text, () => done()));
}

/** Something the person at the terminal can act on: one plain sentence. */
class Refusal extends Error {}

/**
 * `npm run -s case -- CASE.json > SITE.json`: writes a case as a file of the exchange format, and lists on
 * standard error, by JSON path, what it could not place. Answers with the exit code.
 */
export async function main(argv: string[], output: Output = terminal): Promise<number> {
  try {
    const { file, unplaced, readings } = read(argv);
    const lines = [...unplaced.map(sayUnplaced), ...readings.map(sayReadings)];
    await output.err(lines.map((line) => `${line}\n`).join(''));
    await output.out(file);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await output.err(`${error.message}\n`);
    return 1;
  }
}

function read(argv: string[]): Converted {
  const [path, ...more] = argv.filter((word) => word !== '--');
  if (!path || more.length) throw new Refusal('Name one case file: npm run -s case -- CASE.json > SITE.json');
  const json = parse(path, contents(path));
  if (!isCase(json)) throw new Refusal(`${path} is not a case: its "schema" does not say bti-case.`);
  const converted = convertCase(json);
  const check = readExchange(converted.file, { idOf: (key) => keyId(nobody, key) });
  if ('problems' in check) {
    const { where, code, values } = check.problems[0]!;
    throw new Refusal(`${path} cannot be written as a site: ${where} (${values.detail ?? code}).`);
  }
  return converted;
}

/** npm runs scripts from the root of the clone; a path is meant from where it was typed. */
function contents(path: string): string {
  const typedIn = process.env.INIT_CWD;
  const there = [resolve(path), ...(typedIn ? [resolve(typedIn, path)] : [])].find((file) =>
    existsSync(file),
  );
  if (!there) throw new Refusal(`There is no file ${path}.`);
  try {
    return readFileSync(there, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Refusal(`${path} cannot be read.`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${path} is not JSON: ${(error as Error).message.split('\n')[0]}.`);
  }
}
