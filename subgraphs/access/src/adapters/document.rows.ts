import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentMode, KeyAudience } from '../domain/api-key';
import type { DocumentVariable } from '../domain/published-document';

/** The `document_client` table: columns, no meaning. */
@Entity('document_client')
export class DocumentClientRow {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  audience!: KeyAudience;

  @Column({ type: 'text' })
  mode!: DocumentMode;
}

/** The `published_document` table: columns, no meaning. */
@Entity('published_document')
export class DocumentRow {
  @PrimaryColumn({ type: 'text' })
  client!: string;

  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  audience!: KeyAudience;

  @Column({ name: 'operation_name', type: 'text' })
  operationName!: string;

  @Column({ type: 'text' })
  kind!: 'query' | 'mutation';

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'jsonb' })
  variables!: DocumentVariable[];

  @Column({ type: 'integer' })
  cost!: number;

  @Column({ type: 'integer' })
  fetches!: number;

  @Column({ type: 'text', array: true })
  scopes!: string[];

  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt!: Date;

  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}

/** The `document_alias` table: columns, no meaning. */
@Entity('document_alias')
export class DocumentAliasRow {
  @PrimaryColumn({ type: 'text' })
  client!: string;

  @PrimaryColumn({ type: 'text' })
  alias!: string;

  @Column({ name: 'document_id', type: 'text' })
  documentId!: string;
}
