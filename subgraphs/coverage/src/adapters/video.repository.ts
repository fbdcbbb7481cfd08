import { conflict } from '@care-graph/kernel/domain/fault';
import { keepFiles } from '@care-graph/kernel/runtime/evidence-records';
import type { EntityManager } from 'typeorm';
import type { VideoRepository } from '../domain/video';
import { VideoRow } from './video.row';

/** True of a contract that waits for a video while its code cannot be redeemed at the instant `now` any more. */
export const holdHasEnded = (contract: string, now: string): string =>
  `${contract}.status IN ('AWAITING_VIDEO', 'VIDEO_REVIEW', 'AWAITING_ACTIVATION') AND EXISTS (
    SELECT FROM activation_code held WHERE held.id = ${contract}.activation_code_id
      AND (held.status <> 'SOLD' OR held.redeem_by < ${now}))`;

/** Events are written partner by partner, as whoever follows them is told of them in their order. */
const lapseStatement = `
  WITH due AS (
    SELECT id FROM service_contract WHERE status = 'AWAITING_ACTIVATION' AND activate_by < $1
    ORDER BY activate_by, id LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED
  ), lapsed AS (
    UPDATE video_verification video SET status = 'LAPSED', settled_at = activate_by, version = video.version + 1
    FROM due WHERE video.contract_id = due.id AND video.status = 'APPROVED'
    RETURNING video.id, video.contract_id, video.basis
  ), moved AS (
    UPDATE service_contract contract SET status = 'AWAITING_VIDEO', activate_by = NULL, version = contract.version + 1
    FROM lapsed WHERE contract.id = lapsed.contract_id
    RETURNING contract.id, contract.partner_id, lapsed.id AS video_id, lapsed.basis
  ), placed AS (
    SELECT *, row_number() OVER (ORDER BY partner_id, id) AS place FROM moved
  ), told AS (
    SELECT 2 * place - 1 AS place, id, 'AWAITING_ACTIVATION' AS stood, 'AWAITING_VIDEO' AS becomes, basis FROM placed
    UNION ALL SELECT 2 * place, video_id, NULL, 'LAPSED', basis FROM placed
  )
  INSERT INTO history_event (id, subject_id, at, action, from_status, to_status, actor, reason, basis)
  SELECT ($3::text[])[place], id, $1, $4, stood, becomes, $5::jsonb, NULL, basis FROM told ORDER BY place RETURNING 1`;

/** Videos in PostgreSQL, in the transaction of the manager. */
export const pgVideos = (db: EntityManager): VideoRepository => ({
  add: async (video) => {
    await db.insert(VideoRow, video);
    await keepFiles(db, [video.evidenceId]);
  },
  find: async (id) => (await db.findOneBy(VideoRow, { id })) ?? undefined,
  latestOf: async (contractId) =>
    (await db.findOne(VideoRow, { where: { contractId }, order: { id: 'DESC' } })) ?? undefined,
  endedHolds: async (lineageRootId, now) => {
    const rows = await db.query<{ id: string }[]>(
      `SELECT contract.id FROM service_contract contract
       WHERE contract.lineage_root_id = $1 AND ${holdHasEnded('contract', '$2')}`,
      [lineageRootId, now],
    );
    return rows.map(({ id }) => id);
  },
  save: async (video) => {
    const { id, version } = video;
    const next = { ...video, version: version + 1 };
    const { affected } = await db.update(VideoRow, { id, version }, next);
    if (affected !== 1)
      throw conflict('The video was decided meanwhile: read it again, then decide.');
    return next;
  },
  lapse: async ({ now, limit, action, actor, eventIds }) => {
    const events = await db.query<unknown[]>(lapseStatement, [
      now, limit, eventIds, action, JSON.stringify(actor),
    ]); // prettier-ignore
    return events.length / 2;
  },
});
