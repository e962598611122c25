import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience, ContentType, ReadingShow } from '@bti/domain';

/** A draft. `data` is the truth; the row is one per item and tenant, deleted ones included. */
@Entity({ schema: 'app', name: 'content_item' })
export class ContentItem {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') type: ContentType;
  @Column('jsonb') data: Record<string, unknown>;
  @Column('text') slug: string;
  @Column('boolean', { name: 'slug_fixed' }) slugFixed: boolean;
  @Column('text', { name: 'old_slugs', array: true }) oldSlugs: string[];
  /** The role that keeps it true: part of each state, so that undo and restore bring it back. */
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('text', { name: 'updated_by' }) updatedBy: string;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
}

/** One state an item has had. Rows are only ever added. */
@Entity({ schema: 'app', name: 'content_revision' })
export class ContentRevision {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId: string;
  @PrimaryColumn('integer') version: number;
  @Column('text') type: ContentType;
  @Column('jsonb') data: Record<string, unknown>;
  @Column('text') slug: string;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
  @Column('boolean') deleted: boolean;
  @Column('uuid', { nullable: true }) batch: string | null;
  @Column({ type: 'text', insert: false }) actor: string;
  @Column({ type: 'timestamptz', insert: false }) at: Date;
}

/** What an item is for one lens. `data` holds the fields that differ, whole. */
@Entity({ schema: 'app', name: 'content_reading' })
export class ContentReading {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId: string;
  /** The key of its lens: `TJENESTE.AUDIENCE`. */
  @PrimaryColumn('text') lens: string;
  @Column('text', { name: 'item_type' }) itemType: ContentType;
  @Column('uuid', { name: 'tjeneste_id', nullable: true }) tjenesteId: string | null;
  @Column('text', { nullable: true }) audience: Audience | null;
  @Column('text', { nullable: true }) show: ReadingShow | null;
  @Column('jsonb') data: Record<string, unknown>;
  /** The version of the item that it was made from: what has changed since is news to it. */
  @Column('integer', { name: 'from_version' }) fromVersion: number;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('text', { name: 'updated_by' }) updatedBy: string;
  /** Where it left with its item, the same moment as the item's: such a one comes back with it. */
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
}

/** One state a reading has had. Rows are only ever added. */
@Entity({ schema: 'app', name: 'content_reading_revision' })
export class ContentReadingRevision {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId: string;
  @PrimaryColumn('text') lens: string;
  @PrimaryColumn('integer') version: number;
  @Column('text', { nullable: true }) show: ReadingShow | null;
  @Column('jsonb') data: Record<string, unknown>;
  @Column('integer', { name: 'from_version' }) fromVersion: number;
  @Column('boolean') deleted: boolean;
  @Column('uuid', { nullable: true }) batch: string | null;
  @Column({ type: 'text', insert: false }) actor: string;
  @Column({ type: 'timestamptz', insert: false }) at: Date;
}

/** That one item refers to another, it or one of its readings, found by `itemReferences()` at each save. */
@Entity({ schema: 'app', name: 'content_link' })
export class ContentLink {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'from_id' }) fromId: string;
  @PrimaryColumn('text') role: string;
  @PrimaryColumn('uuid', { name: 'to_id' }) toId: string;
  @Column('text', { name: 'from_type' }) fromType: ContentType;
  @Column('text', { name: 'to_type' }) toType: ContentType;
}
