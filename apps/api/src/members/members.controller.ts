import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { grant, grantInput, logEntry, member, type GrantInput } from '@bti/domain';
import { TenantTransactions, type Where } from '../db/tenant-db.js';
import { Can, In } from '../http/access.js';
import { idParam, logQuery } from '../http/parse.js';
import { MembersService } from './members.service.js';

@ApiTags('members')
@Controller('v1/tenants/:tenant')
export class MembersController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly members: MembersService,
  ) {}

  @Get('members')
  @Can('member.read')
  @ApiResponse({ status: 200, standardSchema: z.array(member) })
  list(@In() where: Where) {
    return this.tenants.run(where, (db) => this.members.list(db));
  }

  @Get('grants')
  @Can('grant.read')
  @ApiResponse({ status: 200, standardSchema: z.array(grant) })
  grants(@In() where: Where) {
    return this.tenants.run(where, (db) => this.members.grants(db));
  }

  @Post('grants')
  @Can('grant.write')
  @ApiResponse({ status: 201, standardSchema: grant })
  give(@In() where: Where, @Body({ schema: grantInput }) input: GrantInput) {
    return this.tenants.run(where, (db) => this.members.give(db, input));
  }

  @Post('grants/:id/end')
  @Can('grant.write', { always: true })
  @HttpCode(200)
  @ApiResponse({ status: 200, standardSchema: grant })
  end(@In() where: Where, @Param('id', { schema: idParam }) id: string) {
    return this.tenants.run(where, (db) => this.members.end(db, id));
  }

  @Get('log')
  @Can('log.read')
  @ApiResponse({ status: 200, standardSchema: z.array(logEntry) })
  log(@In() where: Where, @Query({ schema: logQuery }) { before }: z.output<typeof logQuery>) {
    return this.tenants.run(where, (db) => this.members.log(db, before));
  }
}
