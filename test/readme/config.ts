/** A newcomer's environment: nothing of the graph configured but the folder and the free port that a test needs. */
export const newcomersEnvironment = (dataDir: string): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _database, CARE_CLOCK: _clock, ...environment } = process.env;
  return { ...environment, NODE_ENV: 'development', PORT: '0', CARE_DATA_DIR: dataDir };
};
