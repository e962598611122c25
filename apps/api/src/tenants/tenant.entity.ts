import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantKind, TenantState } from '@bti/domain';

/** A kommune, a regional centre or the national level: everybody can see that it exists. */
@Entity({ schema: 'app', name: 'tenant' })
export class Tenant {
  @PrimaryColumn('uuid') id: string;
  @Column('text') slug: string;
  @Column('text') kind: TenantKind;
  @Column('text') name: string;
  @Column('text') state: TenantState;
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto: string | null;
}
