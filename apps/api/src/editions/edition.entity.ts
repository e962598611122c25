import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published site, frozen: the application can add and read these, and nothing else. */
@Entity({ schema: 'app', name: 'edition' })
export class EditionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('integer') number: number;
  @Column('text') content: string;
  @Column('text') hash: string;
  @Column('text') note: string;
  @Column({ type: 'timestamptz', name: 'published_at', insert: false }) publishedAt: Date;
  @Column({ type: 'text', name: 'published_by', insert: false }) publishedBy: string;
}

/** The edition that is out now, which everybody reads. */
@Entity({ schema: 'app', name: 'published_edition' })
export class PublishedEdition {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('integer') number: number;
  @Column('text') content: string;
  @Column('text') hash: string;
  @Column('text') note: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
}
