import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keeps which address a customer has proved to be theirs: the one for notices is whatever they write. */
export class ProvedAddresses1764830000000 implements MigrationInterface {
  readonly name = 'ProvedAddresses1764830000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE customer ADD verified_email text');
    await runner.query('CREATE INDEX customer_verified_email ON customer (lower(verified_email))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE customer DROP verified_email');
  }
}
