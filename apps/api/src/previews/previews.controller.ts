import { Controller, Delete, Get, Header, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { fileHash, newPreview, preview } from '@bti/domain';
import { AssetStore } from '../assets/asset-store.js';
import { sendFileOfEdition } from '../assets/send-file-of-edition.js';
import { TenantTransactions, type Where } from '../db/tenant-db.js';
import { Can, In, Public } from '../http/access.js';
import { idParam } from '../http/parse.js';
import { PreviewsService } from './previews.service.js';

@ApiTags('previews')
@Controller('v1')
export class PreviewsController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly previews: PreviewsService,
    private readonly store: AssetStore,
  ) {}

  @Post('tenants/:tenant/previews')
  @Can('preview.create')
  @ApiResponse({ status: 201, standardSchema: newPreview })
  create(@In() where: Where) {
    return this.tenants.run(where, (db) => this.previews.create(db));
  }

  @Get('tenants/:tenant/previews')
  @Can('preview.create', { always: true })
  @ApiResponse({ status: 200, standardSchema: z.array(preview) })
  list(@In() where: Where) {
    return this.tenants.run(where, (db) => this.previews.list(db));
  }

  @Delete('tenants/:tenant/previews/:id')
  @Can('preview.create', { always: true })
  @HttpCode(204)
  revoke(@In() where: Where, @Param('id', { schema: idParam }) id: string) {
    return this.tenants.run(where, (db) => this.previews.revoke(db, id));
  }

  @Get('previews/:token')
  @Public()
  @Header('content-type', 'application/json; charset=utf-8')
  read(@Param('token') token: string) {
    return this.previews.read(token);
  }

  @Get('previews/:token/files/:hash')
  @Public()
  async file(
    @Param('token') token: string,
    @Param('hash', { schema: fileHash }) hash: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFileOfEdition(reply, await this.previews.read(token), hash, this.store);
  }
}
