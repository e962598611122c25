import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/assets.module.js';
import { ArchiveService } from './archive.service.js';
import { ExchangeController } from './exchange.controller.js';
import { ExchangeService } from './exchange.service.js';
import { StartService } from './start.service.js';

@Module({
  imports: [AssetsModule],
  controllers: [ExchangeController],
  providers: [ExchangeService, StartService, ArchiveService],
  exports: [ExchangeService, ArchiveService],
})
export class ExchangeModule {}
