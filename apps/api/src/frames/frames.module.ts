import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/assets.module.js';
import { EditionsModule } from '../editions/editions.module.js';
import { FramesController } from './frames.controller.js';
import { FramesService } from './frames.service.js';

@Module({
  imports: [EditionsModule, AssetsModule],
  controllers: [FramesController],
  providers: [FramesService],
})
export class FramesModule {}
