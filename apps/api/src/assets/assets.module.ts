import { Module } from '@nestjs/common';
import { AssetStore, DiskStore } from './asset-store.js';
import { AssetsController } from './assets.controller.js';
import { AssetsService } from './assets.service.js';
import { Inbox } from './inbox.js';
import { Library } from './library.js';
import { SharedAssetsService } from './shared.service.js';
import { UnusedFiles } from './unused-files.js';

@Module({
  controllers: [AssetsController],
  providers: [
    AssetsService,
    SharedAssetsService,
    Inbox,
    Library,
    UnusedFiles,
    { provide: AssetStore, useClass: DiskStore },
  ],
  exports: [AssetsService, AssetStore, Inbox, Library],
})
export class AssetsModule {}
