import { Module, type DynamicModule } from '@nestjs/common';
import { DbModule } from '../db/db.module.js';
import { EditionsModule } from '../editions/editions.module.js';
import { StoreSettings } from '../env.js';
import { ExchangeModule } from '../exchange/exchange.module.js';

/** What the command line uses of the API: the same services, behind the same walls. */
@Module({})
export class CommandsModule {
  static with(settings: StoreSettings): DynamicModule {
    return {
      module: CommandsModule,
      global: true,
      imports: [DbModule, ExchangeModule, EditionsModule],
      providers: [{ provide: StoreSettings, useValue: settings }],
      exports: [StoreSettings],
    };
  }
}
