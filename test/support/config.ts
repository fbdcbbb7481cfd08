const name = 'CARE_TEST_DATABASE_URL';

/** The PostgreSQL server that this run of the tests has to itself. */
export const testDatabaseUrl = (): string => {
  const url = process.env[name];
  if (!url) throw new Error('The tests have no database: run them with npm test.');
  return url;
};

/** Told to the test files by the set-up of the run. */
export const shareTestDatabaseUrl = (url: string): void => {
  process.env[name] = url;
};

/** The environment that a child process of a test starts from. */
export const inheritedEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env });
