/** The server that the benchmark is to use; without one it starts its own. */
export const givenServer = (): string | undefined => process.env['DATABASE_URL'] ?? undefined;

/** What a process that the benchmark starts has of the environment, so that nothing else configures it. */
export const bareEnvironment = (): Readonly<Record<string, string>> => {
  const { PATH = '', HOME = '', REDIS_URL } = process.env;
  return { PATH, HOME, ...(REDIS_URL === undefined ? {} : { REDIS_URL }) };
};
