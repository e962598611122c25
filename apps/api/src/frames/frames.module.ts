import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions/editions.module.js';
import { FramesController } from './frames.controller.js';
import { FramesService } from './frames.service.js';

@Module({ imports: [EditionsModule], controllers: [FramesController], providers: [FramesService] })
export class FramesModule {}
