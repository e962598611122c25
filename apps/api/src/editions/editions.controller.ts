import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { checkInput, editionSummary, publishAgainInput, publishInput, siteCheck } from '@bti/domain';
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

  /** Asks and changes nothing; a body, because what is held back can be a long list. */
  @Post('check')
  @Can('edition.check')
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: siteCheck })
  check(@In() where: Where, @Body({ schema: checkInput }) { hold }: z.output<typeof checkInput>) {
    return this.tenants.run(where, (db) => this.editions.check(db, hold));
  }

  @Post('editions')
  @Can('edition.publish')
  @ApiResponse({ status: 201, standardSchema: editionSummary })
  publish(@In() where: Where, @Body({ schema: publishInput }) input: z.output<typeof publishInput>) {
    return this.tenants.run(where, (db) => this.editions.publish(db, input));
  }

  @Post('editions/:number/publish')
  @Can('edition.publish')
  @ApiResponse({ status: 201, standardSchema: editionSummary })
  publishAgain(
    @In() where: Where,
    @Param('number', { schema: editionNumber }) number: number,
    @Body({ schema: publishAgainInput }) { note }: z.output<typeof publishAgainInput>,
  ) {
    return this.tenants.run(where, (db) => this.editions.publishAgain(db, number, note));
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
