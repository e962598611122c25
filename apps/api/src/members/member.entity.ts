import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoleName } from '@bti/domain';

/** Somebody's role in a tenant. Whom it is bound to (`person_id`) the application can not read. */
@Entity({ schema: 'app', name: 'membership' })
export class Membership {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') email: string;
  @Column('text') name: string;
  @Column('text') role: RoleName;
  @Column('uuid', { array: true }) tjenester: string[];
  @Column('uuid', { name: 'held_role', nullable: true }) heldRole: string | null;
}

/** A line of the log. The database writes it; the application can only read. */
@Entity({ schema: 'app', name: 'audit_log' })
export class AuditLog {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('bigint') id: string;
  @Column('timestamptz') at: Date;
  @Column('text') actor: string;
  @Column('text', { name: 'actor_from', nullable: true }) actorFrom: string | null;
  @Column('text') action: string;
  @Column('text', { name: 'subject_type' }) subjectType: string;
  @Column('text', { name: 'subject_id' }) subjectId: string;
  @Column('text', { name: 'subject_title', nullable: true }) subjectTitle: string | null;
  @Column('uuid', { nullable: true }) batch: string | null;
}
