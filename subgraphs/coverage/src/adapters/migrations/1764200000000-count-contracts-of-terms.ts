import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contracts are counted by the terms that they pin. */
export class CountContractsOfTerms1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX service_contract_of_terms ON service_contract (terms_version_id) WHERE status = 'ACTIVE'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX service_contract_of_terms');
  }
}
