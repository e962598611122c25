import { Module } from '@nestjs/common';
import { ChangeStream } from './change-stream.js';
import { SitesController } from './sites.controller.js';
import { SitesService } from './sites.service.js';

@Module({ controllers: [SitesController], providers: [SitesService, ChangeStream] })
export class SitesModule {}
