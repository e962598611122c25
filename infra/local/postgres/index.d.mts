export type OpenDatabase = {
  apiUrl: string;
  ownerUrl: string;
  superUrl: string;
  name: string;
  /** The folder of programs' data; missing for a server that is not ours. */
  dir?: string;
  port?: number;
  /** Whether it ran already. */
  adopted: boolean;
  isAlive(): boolean;
  kill(signal?: NodeJS.Signals): void;
  restart(): Promise<unknown>;
  stop(): Promise<void>;
  remove(): Promise<void>;
};
export function openDatabase(options: {
  folder: string;
  url?: string;
  name?: string;
  settings?: Record<string, string | number>;
  port?: number;
}): Promise<OpenDatabase>;
