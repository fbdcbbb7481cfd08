import { idempotencyTable } from '@care-graph/kernel/runtime/idempotency';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  idempotencyTable,
  `CREATE SEQUENCE claim_number AS bigint`,
  `CREATE TABLE incident (
    id text PRIMARY KEY,
    contract_id text NOT NULL,
    occurred_at timestamptz NOT NULL,
    reported_at timestamptz NOT NULL,
    cause text NOT NULL,
    description text,
    place text
  )`,
  `CREATE TABLE claim (
    id text PRIMARY KEY,
    version integer NOT NULL,
    claim_number text NOT NULL UNIQUE,
    service_type text NOT NULL,
    status text NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    opened_by jsonb NOT NULL,
    contract_id text NOT NULL,
    contract_number text NOT NULL,
    holder_id text NOT NULL,
    holder_subject text,
    partner_id text,
    product_code text NOT NULL,
    term_months integer NOT NULL,
    region_code text NOT NULL,
    time_zone text NOT NULL,
    terms_version_id text NOT NULL,
    terms_version_code text NOT NULL,
    fee_schedule_id text NOT NULL,
    device_id text NOT NULL,
    serial_number text NOT NULL,
    service_center_code text NOT NULL,
    channel text NOT NULL,
    incident_id text NOT NULL REFERENCES incident,
    deadlines jsonb NOT NULL,
    consents jsonb NOT NULL,
    return_authorization jsonb NOT NULL,
    receipt jsonb,
    assessment jsonb,
    election jsonb,
    replacement jsonb,
    message_count integer NOT NULL,
    next_due_at timestamptz,
    has_missed boolean NOT NULL,
    is_flagged boolean NOT NULL
  )`,
  `CREATE TABLE quote (
    id text PRIMARY KEY,
    claim_id text NOT NULL REFERENCES claim,
    purpose text NOT NULL,
    status text NOT NULL,
    lines jsonb NOT NULL,
    total_minor bigint NOT NULL CHECK (total_minor > 0),
    currency char(3) NOT NULL,
    is_indicative boolean NOT NULL,
    quoted_at timestamptz NOT NULL,
    deadline jsonb NOT NULL,
    basis jsonb NOT NULL
  )`,
  `CREATE TABLE payment (
    id text PRIMARY KEY,
    claim_id text NOT NULL REFERENCES claim,
    quote_id text NOT NULL REFERENCES quote,
    status text NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency char(3) NOT NULL,
    created_at timestamptz NOT NULL,
    authorized_at timestamptz,
    captured_at timestamptz,
    failure text
  )`,
  `CREATE TABLE shipment (
    id text PRIMARY KEY,
    claim_id text NOT NULL REFERENCES claim,
    direction text NOT NULL,
    status text NOT NULL,
    carrier text NOT NULL,
    tracking_number text NOT NULL,
    handed_over_at timestamptz NOT NULL,
    delivered_at timestamptz
  )`,
  `CREATE TABLE replacement_serial (
    value text PRIMARY KEY,
    claim_id text NOT NULL REFERENCES claim
  )`,
  `CREATE TABLE election_attempt (
    id text PRIMARY KEY,
    claim_id text NOT NULL REFERENCES claim,
    remedy text NOT NULL,
    price jsonb,
    elected_by jsonb NOT NULL,
    elected_at timestamptz NOT NULL,
    status text NOT NULL,
    refusals jsonb NOT NULL
  )`,
  `CREATE TABLE outbox (
    id text PRIMARY KEY,
    claim_id text NOT NULL REFERENCES claim,
    sequence integer NOT NULL,
    action text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    delivered_at timestamptz,
    refusal text,
    UNIQUE (claim_id, sequence)
  )`,
  `CREATE TABLE history_event (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    subject_id text NOT NULL,
    at timestamptz NOT NULL,
    action text NOT NULL,
    from_status text,
    to_status text,
    actor jsonb NOT NULL,
    reason text,
    basis jsonb NOT NULL
  )`,
];

const indexes = [
  `CREATE UNIQUE INDEX claim_open_of_contract ON claim (contract_id) WHERE closed_at IS NULL`,
  `CREATE INDEX claim_open_of_serial ON claim (serial_number) WHERE closed_at IS NULL`,
  `CREATE INDEX claim_by_opening ON claim (opened_at, id)`,
  `CREATE INDEX claim_by_due ON claim ((COALESCE(next_due_at, 'infinity')), id)`,
  `CREATE INDEX claim_of_contract ON claim (contract_id, opened_at, id)`,
  `CREATE INDEX claim_of_device ON claim (device_id, opened_at, id)`,
  `CREATE INDEX claim_of_holder ON claim (holder_id, opened_at, id)`,
  `CREATE INDEX claim_of_subject ON claim (holder_subject, opened_at, id)`,
  `CREATE INDEX claim_of_partner ON claim (partner_id, opened_at, id)`,
  `CREATE INDEX claim_of_center ON claim (service_center_code, opened_at, id)`,
  `CREATE INDEX claim_of_center_by_due ON claim (service_center_code, (COALESCE(next_due_at, 'infinity')), id)`,
  `CREATE INDEX claim_in_status ON claim (status, opened_at, id)`,
  `CREATE INDEX claim_of_service_type ON claim (service_type, opened_at, id)`,
  `CREATE INDEX claim_in_region ON claim (region_code, opened_at, id)`,
  `CREATE INDEX claim_flagged ON claim (opened_at, id) WHERE is_flagged`,
  `CREATE INDEX claim_missed ON claim (opened_at, id) WHERE has_missed`,
  `CREATE INDEX claim_of_incident ON claim (incident_id)`,
  `CREATE INDEX quote_of_claim ON quote (claim_id)`,
  `CREATE INDEX payment_of_claim ON payment (claim_id)`,
  `CREATE UNIQUE INDEX payment_undecided_of_quote ON payment (quote_id) WHERE status IN ('PENDING', 'AUTHORIZED')`,
  `CREATE INDEX shipment_of_claim ON shipment (claim_id)`,
  `CREATE INDEX replacement_serial_of_claim ON replacement_serial (claim_id)`,
  `CREATE INDEX election_attempt_of_claim ON election_attempt (claim_id)`,
  `CREATE UNIQUE INDEX election_attempt_pending ON election_attempt (claim_id) WHERE status = 'PENDING'`,
  `CREATE INDEX outbox_undelivered ON outbox (claim_id, sequence) WHERE delivered_at IS NULL AND refusal IS NULL`,
  `CREATE INDEX history_of_subject ON history_event (subject_id, position)`,
];

/** The tables of claims, with an index for every look-up. */
export class CreateClaims1760000000000 implements MigrationInterface {
  readonly name = 'CreateClaims1760000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...indexes]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE history_event, outbox, election_attempt, replacement_serial, shipment, payment, quote, claim, incident, idempotency`,
    );
    await runner.query(`DROP SEQUENCE claim_number`);
  }
}
