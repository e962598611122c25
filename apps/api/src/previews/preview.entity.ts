import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A frozen draft behind a link. The token's hash and the content can be written, never read back as rows. */
@Entity({ schema: 'app', name: 'preview' })
export class PreviewRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
