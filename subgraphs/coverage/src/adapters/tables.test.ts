import { aCoverageDesk, aContractOf, claimsPart } from '../../../../test/support/coverage-desk';
import {
  type CoverageDatabase,
  coverageDatabase,
} from '../../../../test/support/coverage-database';

let coverage: CoverageDatabase;

beforeAll(async () => {
  coverage = await coverageDatabase('coverage_tables');
});
afterAll(() => coverage.drop());

/** Columns, indexes, constraints, triggers and functions of the schema, by name and definition. */
const shape = async (): Promise<readonly string[]> => {
  const found = await coverage.database.manager.query<{ line: string }[]>(`
    SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS line
      FROM information_schema.columns WHERE table_schema = 'coverage' AND table_name <> 'migrations'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'coverage' AND tablename <> 'migrations'
    UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'coverage'::regnamespace AND conrelid <> 'coverage.migrations'::regclass
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'coverage'::regnamespace
    UNION ALL SELECT 'sequence ' || sequencename FROM pg_sequences
      WHERE schemaname = 'coverage' AND sequencename NOT LIKE 'migrations%'
    ORDER BY 1`);
  return found.map(({ line }) => line);
};

const appliedCount = async (): Promise<number> => {
  const [row] = await coverage.database.manager.query<{ count: string }[]>(
    'SELECT count(*) FROM migrations',
  );
  return Number(row?.count);
};

describe('the tables of coverage', () => {
  it('can be taken back one migration after the other, to nothing, and made again as they were', async () => {
    const { database } = coverage;
    const before = await shape();
    for (let left = await appliedCount(); left > 0; left -= 1) await database.undoLastMigration();
    expect(await shape()).toEqual([]);
    await database.manager.dataSource.runMigrations();
    expect(await shape()).toEqual(before);
  });

  it('R-QTA-06: keep what was held before the guards came', async () => {
    await coverage.clear();
    const desk = await aCoverageDesk(coverage.transact);
    const contractId = await aContractOf(desk, 'RS4-0001');
    const claim = { claimId: 'clm_1', claimNumber: 'CLM-1', line: 'REPLACEMENT' } as const;
    const hold = { ...claim, contractId, occurredAt: desk.now() };
    await desk.reserve.execute(hold, claimsPart);
    const message = {
      messageId: 'msg_1',
      sequence: 1,
      action: 'COMMIT_QUOTA',
      ruleIds: [],
      ...hold,
    } as const;
    await desk.apply.execute(message, claimsPart);
    for (let left = await appliedCount(); left > 1; left -= 1)
      await coverage.database.undoLastMigration();
    await coverage.database.manager.dataSource.runMigrations();
    const again = await desk.apply.execute(message, claimsPart);
    expect(again.made).toMatchObject({ isNew: false });
    expect(
      (await desk.reserve.execute({ ...hold, claimId: 'clm_2' }, claimsPart)).refusals,
    ).toEqual([]);
  });
});
