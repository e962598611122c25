import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { draft, readingRevision, saveReadingInput, type Lens } from '@bti/domain';
import { TenantTransactions, type Where } from '../db/tenant-db.js';
import { Can, In } from '../http/access.js';
import { batchQuery, deleteQuery, idParam, lensParam } from '../http/parse.js';
import { ReadingsService } from './readings.service.js';

/** In the address: the tjeneste and the audience with a dot between, where one of them may be missing. */
const lensInAddress = { name: 'lens', example: '.parent', schema: { type: 'string' as const } };

@ApiTags('content')
@Controller('v1/tenants/:tenant/content/:id/readings/:lens')
export class ReadingsController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly readings: ReadingsService,
  ) {}

  @Put()
  @Can('content.write')
  @ApiParam(lensInAddress)
  @ApiResponse({ status: 200, standardSchema: draft })
  save(
    @In() where: Where,
    @Param('id', { schema: idParam }) id: string,
    @Param('lens', { schema: lensParam }) lens: Lens,
    @Body({ schema: saveReadingInput }) input: z.output<typeof saveReadingInput>,
    @Query({ schema: batchQuery }) { batch }: z.output<typeof batchQuery>,
  ) {
    return this.tenants.run(where, (db) => this.readings.save(db, id, lens, input, batch ?? null));
  }

  @Delete()
  @Can('content.write')
  @ApiParam(lensInAddress)
  @ApiResponse({ status: 200, standardSchema: draft })
  remove(
    @In() where: Where,
    @Param('id', { schema: idParam }) id: string,
    @Param('lens', { schema: lensParam }) lens: Lens,
    @Query({ schema: deleteQuery }) { version, batch }: z.output<typeof deleteQuery>,
  ) {
    return this.tenants.run(where, (db) => this.readings.remove(db, id, lens, version, batch ?? null));
  }

  @Get('revisions')
  @Can('content.read')
  @ApiParam(lensInAddress)
  @ApiResponse({ status: 200, standardSchema: z.array(readingRevision) })
  revisions(
    @In() where: Where,
    @Param('id', { schema: idParam }) id: string,
    @Param('lens', { schema: lensParam }) lens: Lens,
  ) {
    return this.tenants.run(where, (db) => this.readings.revisions(db, id, lens));
  }
}
