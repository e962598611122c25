import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import {
  changesInput,
  createInput,
  deletionsInput,
  draft,
  ownersInput,
  revision,
  saveInput,
  undone,
  usage,
} from '@bti/domain';
import { TenantTransactions, type Where } from '../db/tenant-db.js';
import { Can, In } from '../http/access.js';
import { batchQuery, contentQuery, deleteQuery, idParam } from '../http/parse.js';
import { ContentService } from './content.service.js';

type Batch = z.output<typeof batchQuery>;
const drafts = z.array(draft);

@ApiTags('content')
@Controller('v1/tenants/:tenant')
export class ContentController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly content: ContentService,
  ) {}

  @Get('content')
  @Can('content.read')
  @ApiResponse({ status: 200, standardSchema: drafts })
  list(@In() where: Where, @Query({ schema: contentQuery }) only: z.output<typeof contentQuery>) {
    return this.tenants.run(where, (db) => this.content.list(db, only));
  }

  @Post('content')
  @Can('content.write')
  @ApiResponse({ status: 201, standardSchema: draft })
  create(
    @In() where: Where,
    @Body({ schema: createInput }) input: z.output<typeof createInput>,
    @Query({ schema: batchQuery }) { batch }: Batch,
  ) {
    return this.tenants.run(where, (db) => this.content.create(db, input, batch ?? null));
  }

  @Post('content/changes')
  @Can('content.write')
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: drafts })
  change(
    @In() where: Where,
    @Body({ schema: changesInput }) { items }: z.output<typeof changesInput>,
    @Query({ schema: batchQuery }) { batch }: Batch,
  ) {
    return this.tenants.run(where, (db) => this.content.change(db, items, batch ?? null));
  }

  @Post('content/deletions')
  @Can('content.delete')
  @HttpCode(204)
  removeSeveral(
    @In() where: Where,
    @Body({ schema: deletionsInput }) { items }: z.output<typeof deletionsInput>,
    @Query({ schema: batchQuery }) { batch }: Batch,
  ) {
    return this.tenants.run(where, (db) => this.content.removeSeveral(db, items, batch ?? null));
  }

  @Put('content/owners')
  @Can('content.write')
  @ApiResponse({ status: 200, standardSchema: drafts })
  setOwner(
    @In() where: Where,
    @Body({ schema: ownersInput }) { ids, owner }: z.output<typeof ownersInput>,
    @Query({ schema: batchQuery }) { batch }: Batch,
  ) {
    return this.tenants.run(where, (db) => this.content.setOwner(db, ids, owner, batch ?? null));
  }

  @Get('content/:id')
  @Can('content.read')
  @ApiResponse({ status: 200, standardSchema: draft })
  get(@In() where: Where, @Param('id', { schema: idParam }) id: string) {
    return this.tenants.run(where, (db) => this.content.get(db, id));
  }

  @Put('content/:id')
  @Can('content.write')
  @ApiResponse({ status: 200, standardSchema: draft })
  save(
    @In() where: Where,
    @Param('id', { schema: idParam }) id: string,
    @Body({ schema: saveInput }) input: z.output<typeof saveInput>,
    @Query({ schema: batchQuery }) { batch }: Batch,
  ) {
    return this.tenants.run(where, (db) => this.content.save(db, id, input, batch ?? null));
  }

  @Delete('content/:id')
  @Can('content.delete')
  @HttpCode(204)
  remove(
    @In() where: Where,
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: deleteQuery }) { version, batch }: z.output<typeof deleteQuery>,
  ) {
    return this.tenants.run(where, (db) => this.content.remove(db, id, version, batch ?? null));
  }

  @Post('content/:id/restore')
  @Can('content.write')
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: draft })
  restore(
    @In() where: Where,
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: batchQuery }) { batch }: Batch,
  ) {
    return this.tenants.run(where, (db) => this.content.restore(db, id, batch ?? null));
  }

  @Get('content/:id/revisions')
  @Can('content.read')
  @ApiResponse({ status: 200, standardSchema: z.array(revision) })
  revisions(@In() where: Where, @Param('id', { schema: idParam }) id: string) {
    return this.tenants.run(where, (db) => this.content.revisions(db, id));
  }

  @Get('content/:id/usage')
  @Can('content.read')
  @ApiResponse({ status: 200, standardSchema: z.array(usage) })
  usage(@In() where: Where, @Param('id', { schema: idParam }) id: string) {
    return this.tenants.run(where, (db) => this.content.usage(db, id));
  }

  @Post('batches/:batch/undo')
  @Can('batch.undo')
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: undone })
  undo(
    @In() where: Where,
    @Param('batch', { schema: idParam }) batch: string,
    @Query({ schema: batchQuery }) { batch: undo }: Batch,
  ) {
    return this.tenants.run(where, (db) => this.content.undo(db, batch, undo));
  }
}
