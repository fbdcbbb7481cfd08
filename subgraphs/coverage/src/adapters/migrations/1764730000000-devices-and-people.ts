import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link or a tie ends no earlier than it began, and a unit has one at a time. */
const halfOpen = (from: string, until: string): string =>
  `CHECK (${until} IS NULL OR ${until} >= ${from})`;

const lockIsWhole = `CHECK (
  lock_status IN ('UNLOCKED', 'LOCKED', 'OWNERSHIP_TRANSFERRED', 'RECOVERED_RETURNED')
  AND (lock_status = 'UNLOCKED' OR (lock_locked_at IS NOT NULL AND lock_claim_id IS NOT NULL))
  AND (lock_status NOT IN ('OWNERSHIP_TRANSFERRED', 'RECOVERED_RETURNED') OR lock_title_transferred_at IS NOT NULL)
  AND (lock_status <> 'RECOVERED_RETURNED' OR lock_recovered_at IS NOT NULL))`;

const statements = [
  'ALTER TABLE customer ADD COLUMN phone text, ADD COLUMN address jsonb',
  'CREATE INDEX customer_email ON customer (lower(email))',
  `ALTER TABLE device ADD COLUMN warranty_ends_at timestamptz,
    ADD COLUMN lock_status text NOT NULL DEFAULT 'UNLOCKED', ADD COLUMN lock_locked_at timestamptz,
    ADD COLUMN lock_title_transferred_at timestamptz, ADD COLUMN lock_recovered_at timestamptz,
    ADD COLUMN lock_claim_id text, ADD CONSTRAINT device_lock_is_whole ${lockIsWhole}`,
  `CREATE TABLE device_purchase (
    lineage_root_id text PRIMARY KEY REFERENCES device, dealer_name text, region_codes text[] NOT NULL,
    purchased_on date NOT NULL, proof_id text, is_authorized_dealer boolean, recorded_at timestamptz NOT NULL,
    recorded_by jsonb NOT NULL)`,
  `CREATE INDEX device_purchase_told_by ON device_purchase ((recorded_by->>'principalId')) WHERE recorded_by->>'kind' = 'CUSTOMER'`,
  `CREATE TABLE account_link (
    id text PRIMARY KEY, device_id text NOT NULL REFERENCES device, customer_id text NOT NULL REFERENCES customer,
    linked_at timestamptz NOT NULL, unlinked_at timestamptz, ${halfOpen('linked_at', 'unlinked_at')})`,
  'CREATE UNIQUE INDEX account_link_holds ON account_link (device_id) WHERE unlinked_at IS NULL',
  'CREATE INDEX account_link_device ON account_link (device_id, id)',
  'CREATE INDEX account_link_customer ON account_link (customer_id, device_id)',
  `CREATE TABLE controller_binding (
    id text PRIMARY KEY, device_id text NOT NULL REFERENCES device, customer_id text NOT NULL REFERENCES customer,
    controller_serial_number text NOT NULL, bound_at timestamptz NOT NULL, unbound_at timestamptz, unbound_by jsonb,
    ${halfOpen('bound_at', 'unbound_at')}, CHECK ((unbound_at IS NULL) = (unbound_by IS NULL)))`,
  'CREATE UNIQUE INDEX controller_binding_holds ON controller_binding (device_id) WHERE unbound_at IS NULL',
  'CREATE INDEX controller_binding_device ON controller_binding (device_id, id)',
  'CREATE INDEX controller_binding_customer ON controller_binding (customer_id)',
];

/** How customers are reached; what units are tied to besides contracts, where they were bought, and their locks. */
export class DevicesAndPeople1764730000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE controller_binding, account_link, device_purchase');
    await runner.query(`ALTER TABLE device DROP CONSTRAINT device_lock_is_whole, DROP COLUMN lock_claim_id,
      DROP COLUMN lock_recovered_at, DROP COLUMN lock_title_transferred_at, DROP COLUMN lock_locked_at,
      DROP COLUMN lock_status, DROP COLUMN warranty_ends_at`);
    await runner.query('DROP INDEX customer_email');
    await runner.query('ALTER TABLE customer DROP COLUMN address, DROP COLUMN phone');
  }
}
