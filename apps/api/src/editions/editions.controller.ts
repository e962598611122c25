import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { editionSummary, publishInput, siteCheck } from '@bti/domain';
import { TenantTransactions, type Where } from '../db/tenant-db.js';
import { Can, In } from '../http/access.js';
import { editionNumber } from '../http/parse.js';
import { EditionsService } from './editions.service.js';

@ApiTags('editions')
@Controller('v1/tenants/:tenant')
export class EditionsController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly editions: EditionsService,
  ) {}

  @Get('check')
  @Can('edition.check')
  @ApiResponse({ status: 200, standardSchema: siteCheck })
  check(@In() where: Where) {
    return this.tenants.run(where, (db) => this.editions.check(db));
  }

  @Post('editions')
  @Can('edition.publish')
  @ApiResponse({ status: 201, standardSchema: editionSummary })
  publish(@In() where: Where, @Body({ schema: publishInput }) { note }: z.output<typeof publishInput>) {
    return this.tenants.run(where, (db) => this.editions.publish(db, note));
  }

  @Get('editions')
  @Can('edition.read')
  @ApiResponse({ status: 200, standardSchema: z.array(editionSummary) })
  list(@In() where: Where) {
    return this.tenants.run(where, (db) => this.editions.list(db));
  }

  @Get('editions/:number')
  @Can('edition.read')
  @ApiResponse({ status: 200, standardSchema: editionSummary.extend({ content: z.string() }) })
  get(@In() where: Where, @Param('number', { schema: editionNumber }) number: number) {
    return this.tenants.run(where, (db) => this.editions.get(db, number));
  }
}
