import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContentType } from '@bti/domain';

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

/** That one item refers to another, found by `references()` at each save. */
@Entity({ schema: 'app', name: 'content_link' })
export class ContentLink {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'from_id' }) fromId: string;
  @PrimaryColumn('text') role: string;
  @PrimaryColumn('uuid', { name: 'to_id' }) toId: string;
  @Column('text', { name: 'from_type' }) fromType: ContentType;
  @Column('text', { name: 'to_type' }) toType: ContentType;
}
