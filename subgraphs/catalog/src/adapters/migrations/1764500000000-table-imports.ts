import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was imported, so that a repeat is answered alike; and how offers of one seller are found. */
export class TableImports1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE table_import (
        id text COLLATE "C" PRIMARY KEY, catalog_table text NOT NULL, row_count integer NOT NULL,
        terms_id text COLLATE "C" REFERENCES terms_version, left_out jsonb NOT NULL
      );
      CREATE INDEX plan_offer_of_seller ON plan_offer (plan_sku_id, region_code, currency, seller_name)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX plan_offer_of_seller; DROP TABLE table_import');
  }
}
