/** One line of the log: what happened, and values that say nothing about who asked. */
export type Log = (
  event: string,
  values?: Readonly<Record<string, string | number | boolean | undefined>>,
) => void;

export const log: Log = (event, values = {}) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), event, ...values })}\n`);
};

/** The message of whatever was thrown. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
