import type { EmbeddedPostgres } from '@care-graph/kernel/runtime/embedded-postgres';

interface TestServer {
  readonly server: EmbeddedPostgres;
  readonly dataDirectory: string;
}

// Set-up and tear-down are loaded apart from each other, so the process itself has to remember.
const memory = globalThis as { careTestServer?: TestServer };

/** Remembers the run's server from its set-up to its tear-down. */
export const keepServer = (server: TestServer): void => {
  memory.careTestServer = server;
};

export const keptServer = (): TestServer | undefined => memory.careTestServer;
