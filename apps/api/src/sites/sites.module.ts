import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/assets.module.js';
import { ChangeStream } from './change-stream.js';
import { SitesController } from './sites.controller.js';
import { SitesService } from './sites.service.js';

@Module({
  imports: [AssetsModule],
  controllers: [SitesController],
  providers: [SitesService, ChangeStream],
})
export class SitesModule {}
