import { execFile } from 'node:child_process';
import { Writable } from 'node:stream';
import { runCommand } from '../src/commands/run.js';

/** The database and the folder of files that a command works on. */
export type Stores = { database: { apiUrl: string; ownerUrl: string }; filesDir: string };
type Ended = { code: number; bytes: Buffer; out: string; err: string };

const ended = (code: number, bytes: Buffer, err: string): Ended => ({
  code,
  bytes,
  out: bytes.toString(),
  err,
});

const envOf = ({ database, filesDir }: Stores): NodeJS.ProcessEnv => ({
  DATABASE_URL: database.apiUrl,
  DATABASE_OWNER_URL: database.ownerUrl,
  FILES_DIR: filesDir,
});

/** Runs a command of the API's command line, here and now. */
export async function command(stores: Stores, ...args: string[]): Promise<Ended> {
  const parts: Buffer[] = [];
  const output = new Writable({
    write(part: Buffer, _encoding, done) {
      parts.push(part);
      done();
    },
  });
  const { code, complaint = '' } = await runCommand(args, envOf(stores), output);
  return ended(code, Buffer.concat(parts), complaint);
}

/** Runs the same as the program that is built: it takes two seconds of the processor to start. */
export function builtCommand(stores: Stores, ...args: string[]): Promise<Ended> {
  const options = {
    env: { ...process.env, ...envOf(stores) },
    encoding: 'buffer',
    maxBuffer: 1e8,
  } as const;
  return new Promise((resolve) => {
    execFile(process.execPath, ['apps/api/dist/cli.js', ...args], options, (error, out, err) =>
      resolve(ended(error ? Number(error.code) : 0, out, String(err))),
    );
  });
}
