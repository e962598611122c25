/** One program of a running stack. */
export type Part = {
  readonly name: string;
  readonly port: number;
  readonly pid: number | undefined;
  start(): void;
  ready(seconds?: number): Promise<void>;
  kill(signal?: NodeJS.Signals): Promise<void>;
  stop(seconds?: number): Promise<void>;
  restart(): Promise<void>;
};

export type StackDatabase = {
  apiUrl: string;
  ownerUrl: string;
  superUrl: string;
  isAlive(): boolean;
  kill(signal?: NodeJS.Signals): void;
  /** Starts again after a kill, on the same port. */
  restart(): Promise<unknown>;
  stop(): Promise<void>;
  /** Stops and throws the data away. */
  remove(): Promise<void>;
};

export type Ports = { api: number; admin: number; public: number; identity: number };

export type Stack = {
  ports: Ports;
  adminUrl: string;
  apiUrl: string;
  identityUrl: string;
  siteDomain: string;
  siteUrl(slug: string): string;
  dataDir: string;
  database: StackDatabase;
  parts: { identity: Part; api: Part; admin: Part; public: Part };
  stop(): Promise<void>;
};

/** What plays the identity server: the stand-in, or a real Keycloak. */
export type IdentityProgram = {
  file: string;
  health: string;
  env: Record<string, string>;
  /** What is to be done once it answers. */
  prepare?(ports: Ports): Promise<void>;
};

export type StackOptions = {
  /** A folder of its own for database, keys, copies and logs. */
  dataDir: string;
  ports?: Ports;
  databaseUrl?: string;
  databaseSettings?: Record<string, string | number>;
  seed?: boolean;
  usersFile?: string;
  env?: Record<string, string>;
  identity?: IdentityProgram;
  say?: (text: string) => void;
};

/** The stand-in for Keycloak that needs nothing but Node. */
export const standIn: IdentityProgram;
export function startStack(options: StackOptions): Promise<Stack>;
export function freePorts(): Promise<Ports>;
export function addressesOf(
  ports: Ports,
): Pick<Stack, 'adminUrl' | 'apiUrl' | 'identityUrl' | 'siteUrl' | 'siteDomain'>;
