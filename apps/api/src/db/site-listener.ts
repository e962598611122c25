import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { siteChange, type SiteChange } from '@bti/domain';
import { StoreSettings } from '../env.js';

type Hearer = {
  change: (change: SiteChange) => void;
  /** Something may have been missed: whoever listens must read everything again. */
  gap: () => void;
};

/**
 * Hears from the database that a site has changed, on a connection of its own. When that is lost, messages are
 * lost with it, so a reconnect tells every hearer that there is a gap.
 */
@Injectable()
export class SiteListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly hearers = new Set<Hearer>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private wait = 100;

  constructor(private readonly settings: StoreSettings) {}

  get isListening(): boolean {
    return this.client !== undefined;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  /** Passes every change on, until the returned function is called. */
  hear(hearer: Hearer): () => void {
    this.hearers.add(hearer);
    return () => this.hearers.delete(hearer);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.settings.DATABASE_URL,
      application_name: 'bti-listen',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    const lost = () => this.lose(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', (message) => {
      const change = readChange(message.payload);
      if (change) for (const hearer of this.hearers) hearer.change(change);
    });
    try {
      await client.connect();
      await client.query('listen site_change');
      this.client = client;
      this.wait = 100;
      for (const hearer of this.hearers) hearer.gap();
    } catch {
      this.retry();
    }
  }

  private lose(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    this.retry();
  }

  private retry(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.connect(), this.wait);
    this.wait = Math.min(this.wait * 2, 5_000);
  }
}

function readChange(payload = ''): SiteChange | undefined {
  try {
    return siteChange.parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
}
