import { Readable } from 'node:stream';
import { Body, Controller, Get, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { importPreview, importResult, startInput } from '@bti/domain';
import { TenantTransactions, type Where } from '../db/tenant-db.js';
import { Can, In } from '../http/access.js';
import { badRequest } from '../http/errors.js';
import { ArchiveService, type SiteFile } from './archive.service.js';
import { ExchangeService } from './exchange.service.js';
import { StartService } from './start.service.js';

@ApiTags('exchange')
@Controller('v1/tenants/:tenant')
export class ExchangeController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly exchange: ExchangeService,
    private readonly archives: ArchiveService,
    private readonly starts: StartService,
  ) {}

  @Get('exchange')
  @Can('exchange.export')
  async export(@In() where: Where, @Res() reply: FastifyReply): Promise<void> {
    const { text, files } = await this.tenants.run(where, (db) => this.exchange.export(db));
    const { type, content } = this.archives.write(text, files);
    await reply.header('content-type', type).send(content);
  }

  /**
   * The file is sent as it is (text/plain), so that its faults can be named by their place in it; a site with its files
   * as a package (application/zip).
   */
  @Post('exchange')
  @Can('exchange.import')
  @HttpCode(200)
  @ApiConsumes('text/plain', 'application/zip')
  @ApiBody({ schema: { type: 'string' } })
  @ApiResponse({ status: 200, standardSchema: importResult })
  async import(@In() where: Where, @Headers('content-type') type: string, @Body() body: unknown) {
    const site = await this.siteIn(where, type, body, { keep: true });
    return this.tenants.run(where, (db) => this.exchange.import(db, site));
  }

  /** The same body as the import; changes nothing. */
  @Post('import/preview')
  @Can('exchange.import')
  @HttpCode(200)
  @ApiConsumes('text/plain', 'application/zip')
  @ApiBody({ schema: { type: 'string' } })
  @ApiResponse({ status: 200, standardSchema: importPreview })
  async preview(@In() where: Where, @Headers('content-type') type: string, @Body() body: unknown) {
    const site = await this.siteIn(where, type, body, { keep: false });
    return this.tenants.run(where, (db) => this.exchange.preview(db, site));
  }

  @Post('start')
  @Can('exchange.import')
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: importResult })
  start(@In() where: Where, @Body({ schema: startInput }) { from }: z.output<typeof startInput>) {
    return this.tenants.run(where, (db) => this.starts.start(db, from));
  }

  /** Who may send is asked before anything is read; its files are looked at before a transaction is open. */
  private async siteIn(
    where: Where,
    type: string,
    body: unknown,
    options: { keep: boolean },
  ): Promise<SiteFile> {
    await this.tenants.run(where, async () => undefined);
    if (!(body instanceof Readable)) throw badRequest([{ path: '', code: 'notText' }]);
    if (type.startsWith('text/')) return this.archives.receiveText(body);
    return this.archives.receive(body, options);
  }
}
