import type { IdentityProgram, Ports } from '../stack.mjs';

export const demoPassword: string;
export function keycloakProgram(options: {
  dataDir: string;
  adminUrl: string;
  smtpPort: number;
  overrides?: Record<string, unknown>;
}): Promise<
  IdentityProgram & { credentials: { name: string; password: string }; prepare(ports: Ports): Promise<void> }
>;
