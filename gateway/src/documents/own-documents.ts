import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '@care-graph/kernel/runtime/log';
import { parse, print, separateOperations } from 'graphql';
import type { AskLocal } from '../engine/subgraph-request';
import { LocalCommands } from '../operator/local-commands';

const folder = join(__dirname, '../../documents');

/** What the graph publishes by itself: a file of operations for each client. */
const ownFiles = [{ client: 'bi', audience: 'BI', file: 'bi.graphql' }] as const;

/** A manifest with each operation of a file and the fragments that it uses, by the operation's name. */
const manifestOf = async (file: string): Promise<string> => {
  const operations = separateOperations(parse(await readFile(join(folder, file), 'utf8')));
  const texts = Object.entries(operations).map(([name, document]) => [name, print(document)]);
  return JSON.stringify(Object.fromEntries(texts));
};

/**
 * Publishes the documents that come with the graph. What is published already stays as it is; what cannot be published
 * is told in the log and keeps nobody from starting.
 */
export const publishOwn = async (ask: AskLocal, log: Log): Promise<void> => {
  const commands = new LocalCommands(ask, 'documents:publish');
  for (const { client, audience, file } of ownFiles) {
    const input = { client, audience, manifest: await manifestOf(file) };
    await commands.run('publishManifest', 'documents { id }', input).catch((error: unknown) => {
      log.error({ err: error, client, file }, 'documents of the graph cannot be published');
    });
  }
};
