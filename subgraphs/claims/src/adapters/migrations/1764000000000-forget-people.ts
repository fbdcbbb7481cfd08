import {
  personalDataIndexes,
  undoPersonalDataIndexes,
} from '@care-graph/kernel/runtime/personal-data-tables';
import {
  personalDataRequests,
  undoPersonalDataRequests,
} from '@care-graph/kernel/runtime/personal-data-requests';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a customer be erased: who asked for it is kept. */
export class ForgetPeople1764000000000 implements MigrationInterface {
  readonly name = 'ForgetPeople1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...personalDataRequests, ...personalDataIndexes])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of [undoPersonalDataIndexes, ...undoPersonalDataRequests])
      await runner.query(statement);
  }
}
