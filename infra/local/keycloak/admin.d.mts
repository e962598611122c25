/** Talks to Keycloak's admin interface as its first admin. */
export class KeycloakAdmin {
  constructor(where: { port: number; name: string; password: string });
  token(): Promise<string>;
  ask(method: string, path: string, body?: unknown): Promise<unknown>;
}
