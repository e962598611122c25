import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/assets.module.js';
import { EditionsModule } from '../editions/editions.module.js';
import { PreviewsController } from './previews.controller.js';
import { PreviewsService } from './previews.service.js';

@Module({
  imports: [EditionsModule, AssetsModule],
  controllers: [PreviewsController],
  providers: [PreviewsService],
})
export class PreviewsModule {}
