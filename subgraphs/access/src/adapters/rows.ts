import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApiKey } from '../domain/api-key';
import { DocumentAliasRow, DocumentClientRow, DocumentRow } from './document.rows';

/** The `api_key` table: columns, no meaning. */
@Entity('api_key')
export class ApiKeyRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  prefix!: string;

  @Column({ type: 'text' })
  audience!: ApiKey['audience'];

  @Column({ name: 'partner_id', type: 'text', nullable: true })
  partnerId!: string | null;

  @Column({ type: 'text', array: true })
  scopes!: string[];

  @Column({ name: 'document_mode', type: 'text' })
  documentMode!: ApiKey['documentMode'];

  @Column({ type: 'text', nullable: true })
  client!: string | null;

  @Column({ type: 'text' })
  environment!: ApiKey['environment'];

  @Column({ name: 'allowed_networks', type: 'text', array: true })
  allowedNetworks!: string[];

  @Column({ name: 'concurrent_requests', type: 'integer' })
  concurrentRequests!: number;

  @Column({ name: 'requests_per_second', type: 'integer' })
  requestsPerSecond!: number;

  @Column({ name: 'cost_per_minute', type: 'integer' })
  costPerMinute!: number;

  @Column({ type: 'bytea', select: false })
  hash!: Buffer;

  @Column({ name: 'pepper_id', type: 'text', select: false })
  pepperId!: string;

  @Column({ name: 'sealed_secret', type: 'bytea', nullable: true, select: false })
  sealedSecret!: Buffer | null;

  @Column({ name: 'sealed_until', type: 'timestamptz', nullable: true, select: false })
  sealedUntil!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  @Column({ name: 'revoke_reason', type: 'text', nullable: true, select: false })
  revokeReason!: string | null;

  @Column({ name: 'replaced_by_id', type: 'text', nullable: true })
  replacedById!: string | null;

  @Column({ name: 'budget_id', type: 'text' })
  budgetId!: string;

  @Column({ name: 'is_self_made', type: 'boolean' })
  isSelfMade!: boolean;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;
}

/** The `access_record` table: columns, no meaning. */
@Entity('access_record')
export class AccessRecordRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'actor_kind', type: 'text' })
  actorKind!: string;

  @Column({ name: 'actor_label', type: 'text' })
  actorLabel!: string;

  @Column({ name: 'principal_id', type: 'text', nullable: true })
  principalId!: string | null;

  @Column({ name: 'key_id', type: 'text', nullable: true })
  keyId!: string | null;

  @Column({ name: 'document_name', type: 'text', nullable: true })
  documentName!: string | null;

  @Column({ name: 'document_digest', type: 'text', nullable: true })
  documentDigest!: string | null;

  @Column({ type: 'text' })
  outcome!: string;

  @Column({ type: 'integer' })
  cost!: number;

  @Column({ name: 'personal_fields', type: 'text', array: true })
  personalFields!: string[];
}

/** Every table of the subgraph as TypeORM sees it. */
export const rows = [ApiKeyRow, AccessRecordRow, DocumentClientRow, DocumentRow, DocumentAliasRow];
