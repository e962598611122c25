import { Module } from '@nestjs/common';
import { ExchangeController } from './exchange.controller.js';
import { ExchangeService } from './exchange.service.js';
import { StartService } from './start.service.js';

@Module({
  controllers: [ExchangeController],
  providers: [ExchangeService, StartService],
  exports: [ExchangeService],
})
export class ExchangeModule {}
