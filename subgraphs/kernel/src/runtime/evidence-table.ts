import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Evidence } from '../domain/evidence';
import { all, cleared, clearedUnseen, plain, type TableRule } from './personal-data';

/** The table that a part's migrations make for its files. */
export const evidenceTable: readonly string[] = [
  `CREATE TABLE evidence (
    id text PRIMARY KEY, kind text NOT NULL, media_type text NOT NULL, byte_size integer NOT NULL CHECK (byte_size > 0),
    sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'), owner text, requested_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (requested_at < expires_at), received_at timestamptz, removed_at timestamptz)`,
  `CREATE INDEX evidence_owner ON evidence (owner) WHERE owner IS NOT NULL`,
  `CREATE INDEX evidence_forgotten ON evidence (id) WHERE sha256 IS NULL AND removed_at IS NULL`,
];

/** What lets files wait to be scanned. */
export const evidenceScans: readonly string[] = [
  `ALTER TABLE evidence ADD COLUMN scan_due_at timestamptz,
    ADD CONSTRAINT evidence_scan CHECK (scan_due_at IS NULL OR received_at IS NULL)`,
  `CREATE INDEX evidence_unscanned ON evidence (scan_due_at, id) WHERE scan_due_at IS NOT NULL`,
];

/** What lets files go that nothing names; `isUsed` is the condition for those that something does. */
export const evidenceKeeping = (isUsed: string): readonly string[] => [
  'ALTER TABLE evidence ADD COLUMN kept_until timestamptz',
  `UPDATE evidence SET kept_until = expires_at + interval '1 day' WHERE NOT (${isUsed})`,
  `CREATE INDEX evidence_unused ON evidence (kept_until) WHERE kept_until IS NOT NULL`,
  `CREATE INDEX evidence_unused_of ON evidence (owner) WHERE kept_until IS NOT NULL`,
];

export const undoEvidenceKeeping = 'ALTER TABLE evidence DROP COLUMN kept_until';

export const undoEvidenceScans = 'ALTER TABLE evidence DROP COLUMN scan_due_at';

/** The `evidence` table: columns, no meaning. */
@Entity('evidence')
export class EvidenceRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  kind!: Evidence['kind'];

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ name: 'byte_size', type: 'integer' })
  byteSize!: number;

  @Column({ type: 'text', nullable: true })
  sha256!: string | null;

  @Column({ type: 'text', nullable: true })
  owner!: string | null;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'scan_due_at', type: 'timestamptz', nullable: true })
  scanDueAt!: Date | null;

  @Column({ name: 'received_at', type: 'timestamptz', nullable: true })
  receivedAt!: Date | null;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true, select: false })
  removedAt?: Date | null;

  /** The last instant for which it is kept; null once something names it. */
  @Column({ name: 'kept_until', type: 'timestamptz', nullable: true, select: false })
  keptUntil?: Date | null;
}

const handedIn = `SELECT handed.id FROM evidence handed
  WHERE handed.owner = ANY (ARRAY(SELECT 'customer:' || own.subject FROM unnest($2::text[]) AS own (subject)))`;

/** Files that a customer handed in, and those that `others` finds, whoever sent them; without digest and owner a file is removed. */
export const evidenceOf = (others: string): TableRule => ({
  rows: `id IN (${handedIn} UNION ${others})`,
  key: ['id'],
  columns: {
    ...all(plain, 'id', 'kind', 'media_type', 'byte_size', 'requested_at', 'expires_at'),
    ...all(plain, 'scan_due_at', 'received_at', 'removed_at', 'kept_until'),
    sha256: cleared,
    owner: clearedUnseen,
  },
});
