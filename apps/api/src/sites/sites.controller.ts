import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { fileHash, siteRecord } from '@bti/domain';
import { AssetStore } from '../assets/asset-store.js';
import { sendFile } from '../assets/send-file.js';
import { TenantTransactions } from '../db/tenant-db.js';
import { SiteListener } from '../db/site-listener.js';
import { Public } from '../http/access.js';
import { unavailable } from '../http/errors.js';
import { ChangeStream } from './change-stream.js';
import { SitesService } from './sites.service.js';

@ApiTags('sites')
@Controller('v1/sites')
export class SitesController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly sites: SitesService,
    private readonly stream: ChangeStream,
    private readonly listener: SiteListener,
    private readonly store: AssetStore,
  ) {}

  @Get()
  @Public()
  @ApiResponse({ status: 200, standardSchema: z.array(siteRecord) })
  list() {
    return this.tenants.publicRead((db) => this.sites.list(db));
  }

  @Get('by-host/:host')
  @Public()
  @ApiResponse({ status: 200, standardSchema: siteRecord })
  byHost(@Param('host') host: string) {
    return this.tenants.publicRead((db) => this.sites.byHost(db, host));
  }

  /** Server-sent events: `data: {"slug","edition"}` for each change, and a comment every twenty seconds. */
  @Get('changes')
  @Public()
  changes(@Res() reply: FastifyReply): void {
    if (!this.listener.isListening) throw unavailable();
    this.stream.add(reply);
  }

  @Get(':slug/edition')
  @Public()
  @ApiResponse({ status: 200, description: 'The exact text of the edition; its hash is the ETag.' })
  async edition(
    @Param('slug') slug: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const hashes = (known ?? '').match(/[0-9a-f]{64}/g) ?? [];
    const found = await this.tenants.publicRead((db) => this.sites.edition(db, slug, hashes));
    void reply
      .header('etag', `"${found.hash}"`)
      .header('edition-number', String(found.number))
      .header('cache-control', 'no-cache')
      .header('content-type', 'application/json; charset=utf-8');
    await (found.content === undefined ? reply.status(304).send() : reply.send(found.content));
  }

  /** A file that the edition uses which is out now. */
  @Get(':slug/files/:hash')
  @Public()
  async file(
    @Param('slug') slug: string,
    @Param('hash', { schema: fileHash }) hash: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.tenants.publicRead((db) => this.sites.file(db, slug, hash));
    await sendFile(reply.header('cache-control', 'no-cache'), file, await this.store.read(hash));
  }
}
