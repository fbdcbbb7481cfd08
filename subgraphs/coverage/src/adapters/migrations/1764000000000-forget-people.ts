import {
  personalDataIndexes,
  undoPersonalDataIndexes,
} from '@care-graph/kernel/runtime/personal-data-tables';
import {
  isErasing,
  personalDataRequests,
  undoPersonalDataRequests,
} from '@care-graph/kernel/runtime/personal-data-requests';
import { erasedWord } from '@care-graph/kernel/runtime/personal-data';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger and the history stay as they were written. Only a transaction that erases a person, and has put that
 * on record, may take out who acted and the words of a reason; nothing else of a row, and no row.
 */
const onlyForget = `CREATE FUNCTION refuse_change_but_forgetting() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  BEGIN
    IF TG_OP = 'UPDATE'
      AND to_jsonb(NEW) - 'actor' - 'reason' = to_jsonb(OLD) - 'actor' - 'reason'
      AND NEW.actor IN (OLD.actor, OLD.actor || '{"principalId": null}')
      AND (NEW.reason IS NOT DISTINCT FROM OLD.reason OR (OLD.reason IS NOT NULL AND NEW.reason = '${erasedWord}'))
      AND ${isErasing}
    THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME;
  END $$`;

const guarded = ['quota_entry', 'history_event'];
const names = ['given_name', 'family_name', 'email'];

const guardWith = (table: string, check: string): readonly string[] => [
  `DROP TRIGGER ${table}_append_only ON ${table}`,
  `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION ${check}()`,
];

/** Lets a customer be erased: their record can be without a name, and who asked for it is kept. */
export class ForgetPeople1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const nullable = names.map((name) => `ALTER TABLE customer ALTER COLUMN ${name} DROP NOT NULL`);
    const guards = guarded.flatMap((table) => guardWith(table, 'refuse_change_but_forgetting'));
    for (const statement of [
      ...nullable,
      ...personalDataRequests,
      onlyForget,
      ...guards,
      ...personalDataIndexes,
    ])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const guards = guarded.flatMap((table) => guardWith(table, 'refuse_change'));
    // An address without a sign-in has to be one of its kind.
    const named = names.flatMap((name) => [
      `UPDATE customer SET ${name} = 'erased ' || id WHERE ${name} IS NULL`,
      `ALTER TABLE customer ALTER COLUMN ${name} SET NOT NULL`,
    ]);
    for (const statement of [
      undoPersonalDataIndexes,
      ...guards,
      'DROP FUNCTION refuse_change_but_forgetting()',
      ...undoPersonalDataRequests,
      ...named,
    ])
      await runner.query(statement);
  }
}
