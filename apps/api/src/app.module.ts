import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AssetsModule } from './assets/assets.module.js';
import { ContentModule } from './content/content.module.js';
import { DbModule } from './db/db.module.js';
import { EditionsModule } from './editions/editions.module.js';
import { StoreSettings, Env } from './env.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { FramesModule } from './frames/frames.module.js';
import { HealthModule } from './health/health.module.js';
import { schemaPipe } from './http/parse.js';
import { ProblemFilter } from './http/problem.filter.js';
import { SessionGuard } from './http/session.guard.js';
import { Sessions } from './http/sessions.js';
import { MembersModule } from './members/members.module.js';
import { PreviewsModule } from './previews/previews.module.js';
import { SitesModule } from './sites/sites.module.js';
import { TenantsModule } from './tenants/tenants.module.js';

@Module({})
export class AppModule {
  static with(env: Env): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [
        DbModule,
        HealthModule,
        ContentModule,
        AssetsModule,
        EditionsModule,
        TenantsModule,
        MembersModule,
        ExchangeModule,
        PreviewsModule,
        FramesModule,
        SitesModule,
      ],
      providers: [
        { provide: Env, useValue: env },
        { provide: StoreSettings, useValue: env },
        Sessions,
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_PIPE, useValue: schemaPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [Env, StoreSettings],
    };
  }
}
