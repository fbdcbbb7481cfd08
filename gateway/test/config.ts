/** The Redis that tests may use; tests that need one are skipped without. */
export const redisUrl = (): string | undefined => process.env['REDIS_URL'] ?? undefined;
