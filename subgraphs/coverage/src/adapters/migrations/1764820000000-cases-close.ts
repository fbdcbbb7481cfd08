import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneHoldGuard } from './1764780000000-holds-and-sales';

const covered =
  'starts_at IS NOT NULL AND ends_at IS NOT NULL AND fee_schedule_id IS NOT NULL AND lineage_root_id IS NOT NULL';
const before = `status IN ('PENDING_SHIPMENT', 'AWAITING_VIDEO', 'VIDEO_REVIEW', 'AWAITING_ACTIVATION')`;

const contracts = [
  'ALTER TABLE service_contract DROP CONSTRAINT service_contract_covers',
  `ALTER TABLE service_contract ADD CONSTRAINT service_contract_covers CHECK (
    ${before} OR (${covered}) OR (status = 'CLOSED' AND starts_at IS NULL AND ends_at IS NULL))`,
  'ALTER TABLE service_contract DROP CONSTRAINT service_contract_activation_code_id_key',
  `CREATE UNIQUE INDEX service_contract_code ON service_contract (activation_code_id)
    WHERE status <> 'CLOSED' OR starts_at IS NOT NULL`,
  'CREATE INDEX service_contract_codes ON service_contract (activation_code_id)',
];

const videos = [
  'ALTER TABLE video_verification DROP CONSTRAINT video_verification_check2',
  `ALTER TABLE video_verification ADD CONSTRAINT video_verification_approval CHECK (
    (activate_by IS NULL) = (approval_hours IS NULL)
    AND CASE status WHEN 'APPROVED' THEN activate_by IS NOT NULL WHEN 'USED' THEN activate_by IS NOT NULL
      WHEN 'LAPSED' THEN TRUE ELSE activate_by IS NULL END)`,
];

/**
 * One video at a time is in review for a lineage. The root is locked first, so that of two writers who have not seen
 * each other the second waits and then sees the first. A plan whose code opens nothing any more holds no unit.
 */
const oneReviewAtATime = `CREATE OR REPLACE FUNCTION refuse_second_hold() RETURNS trigger LANGUAGE plpgsql
  SET search_path FROM CURRENT AS $$
  DECLARE
    at timestamptz := coalesce(
      (SELECT max(submitted_at) FROM video_verification WHERE contract_id = NEW.id), NEW.created_at);
  BEGIN
    PERFORM 1 FROM device WHERE id = NEW.lineage_root_id FOR UPDATE;
    IF EXISTS (
      SELECT 1 FROM service_contract other LEFT JOIN activation_code code ON code.id = other.activation_code_id
      WHERE other.lineage_root_id = NEW.lineage_root_id AND other.id <> NEW.id AND other.status = 'VIDEO_REVIEW'
        AND (code.id IS NULL OR code.status = 'SOLD' AND (code.redeem_by IS NULL OR code.redeem_by >= at))
    ) THEN
      RAISE EXCEPTION 'the video of another plan is in review for lineage %', NEW.lineage_root_id
        USING ERRCODE = 'exclusion_violation';
    END IF;
    RETURN NEW;
  END $$`;

const holds = [
  'DROP TRIGGER service_contract_one_hold ON service_contract',
  oneReviewAtATime,
  `CREATE TRIGGER service_contract_one_hold BEFORE INSERT OR UPDATE OF status ON service_contract
    FOR EACH ROW WHEN (NEW.status = 'VIDEO_REVIEW') EXECUTE FUNCTION refuse_second_hold()`,
];

const undone = [
  'DROP INDEX service_contract_code, service_contract_codes',
  'ALTER TABLE service_contract ADD CONSTRAINT service_contract_activation_code_id_key UNIQUE (activation_code_id)',
  'ALTER TABLE service_contract DROP CONSTRAINT service_contract_covers',
  `ALTER TABLE service_contract ADD CONSTRAINT service_contract_covers CHECK (${before} OR (${covered}))`,
  'ALTER TABLE video_verification DROP CONSTRAINT video_verification_approval',
  `ALTER TABLE video_verification ADD CONSTRAINT video_verification_check2 CHECK (
    (status IN ('APPROVED', 'USED', 'LAPSED')) = (activate_by IS NOT NULL AND approval_hours IS NOT NULL))`,
  'DROP FUNCTION refuse_second_hold() CASCADE',
  ...oneHoldGuard,
];

/**
 * A plan waits for a video without keeping others from the unit, and holds it from the video on; what nothing can come
 * of is closed without ever having covered, and its code can be used elsewhere.
 */
export class CasesClose1764820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...contracts, ...videos, ...holds]) await runner.query(statement);
  }

  /** Fails where a case was closed, which the tables as they were have no place for. */
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of undone) await runner.query(statement);
  }
}
