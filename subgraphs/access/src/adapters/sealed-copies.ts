import type { EntityManager } from 'typeorm';

/** Destroys the sealed copies of keys whose time is over. */
export const destroyOldCopies = async (manager: EntityManager, now: Date): Promise<void> => {
  await manager.query(
    'UPDATE api_key SET sealed_secret = NULL, sealed_until = NULL WHERE sealed_secret IS NOT NULL AND sealed_until <= $1',
    [now],
  );
};
