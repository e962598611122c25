import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { frameInput, newFrame, type FrameInput } from '@bti/domain';
import { TenantTransactions, type Where } from '../db/tenant-db.js';
import { Can, In, Public } from '../http/access.js';
import { FramesService } from './frames.service.js';

@ApiTags('frames')
@Controller('v1')
export class FramesController {
  constructor(
    private readonly tenants: TenantTransactions,
    private readonly frames: FramesService,
  ) {}

  @Post('tenants/:tenant/frames')
  @Can('content.read')
  @ApiResponse({ status: 201, standardSchema: newFrame })
  open(@In() where: Where, @Body({ schema: frameInput }) input: FrameInput) {
    return this.tenants.run(where, (db) => this.frames.open(db, input));
  }

  @Get('frames/:token')
  @Public()
  @Header('content-type', 'application/json; charset=utf-8')
  read(@Param('token') token: string) {
    return this.frames.read(token);
  }
}
