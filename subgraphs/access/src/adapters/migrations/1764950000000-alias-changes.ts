import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever serves documents hears of a further id of one as well. */
export class AliasChanges1764950000000 implements MigrationInterface {
  readonly name = 'AliasChanges1764950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TRIGGER document_alias_changed AFTER INSERT OR UPDATE ON document_alias
      FOR EACH STATEMENT EXECUTE FUNCTION tell_of_documents()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER document_alias_changed ON document_alias');
  }
}
