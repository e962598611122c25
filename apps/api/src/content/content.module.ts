import { Module } from '@nestjs/common';
import { ContentController } from './content.controller.js';
import { ContentService } from './content.service.js';
import { ReadingsController } from './readings.controller.js';
import { ReadingsService } from './readings.service.js';

@Module({
  controllers: [ContentController, ReadingsController],
  providers: [ContentService, ReadingsService],
  exports: [ContentService],
})
export class ContentModule {}
