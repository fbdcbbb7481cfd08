import type { MigrationInterface, QueryRunner } from 'typeorm';

const covers = `NEW.status NOT IN ('TERMINATED', 'RETURNED')`;

/**
 * A contract that moves on in time covers no more than before: only one that is new, runs at other times, is of
 * another lineage or covers again can come upon another one. So time's steps wait for nobody who has the lineage.
 */
const guardsOfCover = [
  'DROP TRIGGER service_contract_one_cover ON service_contract',
  `CREATE TRIGGER service_contract_one_cover BEFORE INSERT ON service_contract
    FOR EACH ROW WHEN (${covers}) EXECUTE FUNCTION refuse_second_cover()`,
  `CREATE TRIGGER service_contract_one_cover_later
    BEFORE UPDATE OF lineage_root_id, status, starts_at, ends_at ON service_contract
    FOR EACH ROW WHEN (${covers} AND (OLD.status IN ('TERMINATED', 'RETURNED')
      OR (OLD.lineage_root_id, OLD.starts_at, OLD.ends_at)
        IS DISTINCT FROM (NEW.lineage_root_id, NEW.starts_at, NEW.ends_at)))
    EXECUTE FUNCTION refuse_second_cover()`,
];

const lists = [
  'CREATE INDEX service_contract_of_status ON service_contract (status, id)',
  'CREATE INDEX service_contract_of_partner_in_status ON service_contract (partner_id, status, id)',
];

const undone = [
  'DROP INDEX service_contract_of_status, service_contract_of_partner_in_status',
  'DROP TRIGGER service_contract_one_cover ON service_contract',
  'DROP TRIGGER service_contract_one_cover_later ON service_contract',
  `CREATE TRIGGER service_contract_one_cover
    BEFORE INSERT OR UPDATE OF lineage_root_id, status, starts_at, ends_at ON service_contract
    FOR EACH ROW WHEN (${covers}) EXECUTE FUNCTION refuse_second_cover()`,
];

/** Lists of contracts in some status are read without those in other ones, and time moves contracts on without a lineage's lock. */
export class ContractsByStatus1764790000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...guardsOfCover, ...lists]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undone) await runner.query(statement);
  }
}
