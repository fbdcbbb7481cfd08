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

/** How many contracts the programme of a long test has. */
export const seededContracts = (): number =>
  Number(process.env['CARE_SEEDED_CONTRACTS'] ?? 200_000);

/** The environment that a child process of a test starts from. */
export const inheritedEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env });

/** Loads what asks while it is loaded whether this is production as it is loaded there. */
export const loadedForProduction = (load: () => unknown): void => {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    load();
  } finally {
    process.env['NODE_ENV'] = NODE_ENV;
  }
};
