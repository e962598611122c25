import { Module } from '@nestjs/common';
import { AssetStore, DiskStore } from './asset-store.js';
import { AssetsController } from './assets.controller.js';
import { AssetsService } from './assets.service.js';
import { SharedAssetsService } from './shared.service.js';

@Module({
  controllers: [AssetsController],
  providers: [AssetsService, SharedAssetsService, { provide: AssetStore, useClass: DiskStore }],
  exports: [AssetsService, AssetStore],
})
export class AssetsModule {}
