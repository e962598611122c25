/** Something the person at the terminal can act on: one plain sentence, no stack. */
export class Trouble extends Error {}

const started = Date.now();
let quiet = false;

/** Sends progress to stderr, so that a command's own answer on stdout stays clean. */
export function progress(text) {
  if (quiet) return;
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(5);
  process.stderr.write(`${seconds} s  ${text}\n`);
}

/** Says nothing more until the end (for commands whose answer is all that matters). */
export function beQuiet() {
  quiet = true;
}

/** Prints what went wrong: the sentence of a Trouble, the stack of a bug. */
export function complain(error) {
  const text = error instanceof Trouble ? error.message : (error?.stack ?? String(error));
  process.stderr.write(`\n${text}\n`);
}

/** The last line of a text that says something, for putting a cause into one sentence. */
export function lastLine(text) {
  const lines = String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.at(-1) ?? '';
}
