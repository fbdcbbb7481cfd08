import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FoundFaults } from '../domain/table-import/fault-list';
import type { TableImport } from '../domain/table-import/store';
import type { CatalogTableName } from '../domain/table-import/tables';

@Entity('table_import')
export class TableImportRow implements TableImport {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'catalog_table' }) table!: CatalogTableName;
  @Column('integer', { name: 'row_count' }) rowCount!: number;
  @Column('text', { name: 'terms_id', nullable: true }) termsId!: string | null;
  @Column('jsonb', { name: 'left_out' }) leftOut!: FoundFaults;
}
