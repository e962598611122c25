import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Keys, sessions and half-done sign-ins, kept in one file so that a restart logs nobody out. Small and local:
 * it is written whole, a moment after each change.
 */
export class Store {
  constructor(file) {
    this.file = file;
    const kept = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    this.keys = kept.keys ?? makeKeys();
    this.sessions = new Map(kept.sessions);
    this.logins = new Map(kept.logins);
    this.codes = new Map(kept.codes);
    this.users = new Map(kept.users);
    this.write();
  }

  /** Writes at once: what a browser was told must not be forgotten by a kill. */
  write() {
    if (!this.file) return;
    mkdirSync(dirname(this.file), { recursive: true });
    const { keys, sessions, logins, codes, users } = this;
    const text = JSON.stringify({
      keys,
      sessions: [...sessions],
      logins: [...logins],
      codes: [...codes],
      users: [...users],
    });
    writeFileSync(`${this.file}.new`, text, { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }

  /** Throws away what has run out. */
  sweep(now, idle) {
    for (const [id, login] of this.logins) if (login.expires < now) this.logins.delete(id);
    // A used code is remembered for a while, so that its second use is noticed.
    for (const [id, code] of this.codes) if (code.expires + 600 < now) this.codes.delete(id);
    for (const [id, session] of this.sessions) {
      if (session.expires < now || session.seen + idle < now) this.sessions.delete(id);
    }
  }
}

function makeKeys() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    kid: randomBytes(16).toString('base64url'),
    private: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    refresh: randomBytes(64).toString('base64url'),
  };
}

/** An unguessable name for a session, a code or a sign-in under way. */
export const newId = () => randomUUID();
