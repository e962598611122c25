import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { heldRoleInput, me, myTenant, stateInput, type HeldRoleInput, type StateInput } from '@bti/domain';
import { TenantTransactions, type Where } from '../db/tenant-db.js';
import { Can, In, SignedIn, Who, type Session } from '../http/access.js';
import { TenantsService } from './tenants.service.js';

@ApiTags('tenants')
@Controller('v1')
export class TenantsController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly service: TenantsService,
  ) {}

  @Get('me')
  @SignedIn()
  @ApiResponse({ status: 200, standardSchema: me })
  me(@Who() session: Session) {
    return this.tenants.above((db) => this.service.me(db, session));
  }

  @Get('tenants/:tenant')
  @Can('tenant.see')
  @ApiResponse({ status: 200, standardSchema: myTenant })
  get(@In() where: Where) {
    return this.tenants.run(where, (db) => this.service.get(db));
  }

  @Put('tenants/:tenant/state')
  @Can('state.write')
  @ApiResponse({ status: 200, standardSchema: myTenant })
  setState(@In() where: Where, @Body({ schema: stateInput }) input: StateInput) {
    return this.tenants.run(where, (db) => this.service.setState(db, input));
  }

  @Put('tenants/:tenant/held-role')
  @Can('role.hold')
  @ApiResponse({ status: 200, standardSchema: myTenant })
  holdRole(@In() where: Where, @Body({ schema: heldRoleInput }) input: HeldRoleInput) {
    return this.tenants.run(where, (db) => this.service.holdRole(db, input));
  }

  @Get('tenants/:tenant/kommuner')
  @Can('centre.read')
  @ApiResponse({ status: 200, standardSchema: z.array(myTenant) })
  kommuner(@In() where: Where) {
    return this.tenants.run(where, (db) => this.service.kommuner(db));
  }
}
