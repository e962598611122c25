import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SiteListener } from '../db/site-listener.js';
import { TenantTransactions } from '../db/tenant-db.js';
import { Public } from '../http/access.js';
import { unavailable } from '../http/errors.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly listener: SiteListener,
  ) {}

  /** The process answers. */
  @Get('live')
  @Public()
  live() {
    return { status: 'ok' };
  }

  /** The database answers, and its changes are heard. */
  @Get('ready')
  @Public()
  async ready() {
    const answered = this.tenants.publicRead((db) => db.query('select 1'));
    const reached = await answered.then(
      () => true,
      () => false,
    );
    if (!reached || !this.listener.isListening) throw unavailable();
    return { status: 'ok' };
  }
}
