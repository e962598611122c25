import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { asset, fileHash, libraryRoom, sharedAsset, takeSharedInput, uploaded } from '@bti/domain';
import { TenantTransactions, type Where } from '../db/tenant-db.js';
import { Can, In } from '../http/access.js';
import { badRequest } from '../http/errors.js';
import { AssetStore } from './asset-store.js';
import { AssetsService } from './assets.service.js';
import { Library } from './library.js';
import { sendFile } from './send-file.js';
import { SharedAssetsService } from './shared.service.js';

const nameQuery = z.object({ name: z.string().max(1000).default('') });

@ApiTags('assets')
@Controller('v1/tenants/:tenant/assets')
export class AssetsController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly assets: AssetsService,
    private readonly shared: SharedAssetsService,
    private readonly library: Library,
    private readonly store: AssetStore,
  ) {}

  /** The bytes are sent as they are (application/octet-stream). Nothing is read of what nobody may send. */
  @Post()
  @Can('asset.write')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 201, standardSchema: uploaded })
  async upload(
    @In() where: Where,
    @Query({ schema: nameQuery }) { name }: z.output<typeof nameQuery>,
    @Body() body: unknown,
  ) {
    await this.tenants.run(where, (db) => this.library.assertRoom(db));
    if (!(body instanceof Readable)) throw badRequest([{ path: '', code: 'notBytes' }]);
    return this.assets.upload(where, name, body);
  }

  @Get()
  @Can('asset.read')
  @ApiResponse({ status: 200, standardSchema: z.array(asset) })
  list(@In() where: Where) {
    return this.tenants.run(where, (db) => this.assets.list(db));
  }

  @Get('room')
  @Can('asset.read')
  @ApiResponse({ status: 200, standardSchema: libraryRoom })
  room(@In() where: Where) {
    return this.tenants.run(where, (db) => this.library.room(db));
  }

  @Get('shared')
  @Can('asset.read')
  @ApiResponse({ status: 200, standardSchema: z.array(sharedAsset) })
  listShared(@In() where: Where) {
    return this.tenants.run(where, (db) => this.shared.list(db));
  }

  @Post('shared')
  @Can('asset.write')
  @ApiResponse({ status: 201, standardSchema: asset })
  take(@In() where: Where, @Body({ schema: takeSharedInput }) { hash }: z.output<typeof takeSharedInput>) {
    return this.tenants.run(where, (db) => this.shared.take(db, hash));
  }

  @Get('shared/:hash')
  @Can('asset.read')
  async readShared(
    @In() where: Where,
    @Param('hash', { schema: fileHash }) hash: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.tenants.run(where, (db) => this.shared.file(db, hash));
    await sendFile(reply, file, await this.store.read(hash));
  }

  @Get(':hash')
  @Can('asset.read')
  async read(
    @In() where: Where,
    @Param('hash', { schema: fileHash }) hash: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.tenants.run(where, (db) => this.assets.get(db, hash));
    await sendFile(reply, file, await this.store.read(hash));
  }

  @Delete(':hash')
  @Can('asset.delete')
  @HttpCode(204)
  remove(@In() where: Where, @Param('hash', { schema: fileHash }) hash: string) {
    return this.tenants.run(where, (db) => this.assets.remove(db, hash));
  }
}
