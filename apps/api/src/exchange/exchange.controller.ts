import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { importPreview, importResult, startInput } from '@bti/domain';
import { TenantTransactions, type Where } from '../db/tenant-db.js';
import { Can, In } from '../http/access.js';
import { badRequest } from '../http/errors.js';
import { ExchangeService } from './exchange.service.js';
import { StartService } from './start.service.js';

@ApiTags('exchange')
@Controller('v1/tenants/:tenant')
export class ExchangeController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly exchange: ExchangeService,
    private readonly starts: StartService,
  ) {}

  @Get('exchange')
  @Can('exchange.export')
  @Header('content-type', 'application/json; charset=utf-8')
  export(@In() where: Where) {
    return this.tenants.run(where, (db) => this.exchange.export(db));
  }

  /** The file is sent as it is (text/plain), so that its faults can be named by their place in it. */
  @Post('exchange')
  @Can('exchange.import')
  @HttpCode(200)
  @ApiConsumes('text/plain')
  @ApiBody({ schema: { type: 'string' } })
  @ApiResponse({ status: 200, standardSchema: importResult })
  import(@In() where: Where, @Body() text: unknown) {
    if (typeof text !== 'string') throw badRequest([{ path: '', code: 'notText' }]);
    return this.tenants.run(where, (db) => this.exchange.import(db, text));
  }

  /** The same body as the import; changes nothing. */
  @Post('import/preview')
  @Can('exchange.import')
  @HttpCode(200)
  @ApiConsumes('text/plain')
  @ApiBody({ schema: { type: 'string' } })
  @ApiResponse({ status: 200, standardSchema: importPreview })
  preview(@In() where: Where, @Body() text: unknown) {
    if (typeof text !== 'string') throw badRequest([{ path: '', code: 'notText' }]);
    return this.tenants.run(where, (db) => this.exchange.preview(db, text));
  }

  @Post('start')
  @Can('exchange.import')
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: importResult })
  start(@In() where: Where, @Body({ schema: startInput }) { from }: z.output<typeof startInput>) {
    return this.tenants.run(where, (db) => this.starts.start(db, from));
  }
}
