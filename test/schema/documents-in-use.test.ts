import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLog } from '@care-graph/kernel/runtime/log';
import { parse, print, separateOperations } from 'graphql';
import { brokenBy, sayBroken } from '../../gateway/src/documents/check';
import type { KeptDocument } from '../../gateway/src/documents/document-desk';
import { judgeAlone, type ListedDocument } from '../../gateway/src/documents/registry-desk';
import { supergraphSdl, supergraphWithout } from '../support/registry-desk';
import { there } from '../support/there';
import { root } from '../support/tool-output';

/** Who sends the operations of a file, as a client of its own. */
const audiences: Readonly<Record<string, KeptDocument['audience']>> = {
  'admin.graphql': 'STAFF',
  'agent.graphql': 'STAFF',
  'bi.graphql': 'BI',
  'customer.graphql': 'PUBLIC',
  'partner.graphql': 'PARTNER',
};

const documentsIn = (folder: string): readonly KeptDocument[] =>
  readdirSync(join(root, folder)).flatMap((file) => {
    const text = readFileSync(join(root, folder, file), 'utf8');
    return Object.entries(separateOperations(parse(text))).map(([name, document]) => ({
      id: `sha256:${createHash('sha256').update(print(document)).digest('hex')}`,
      client: file.replace('.graphql', ''),
      audience: audiences[file] ?? 'STAFF',
      name,
      operationName: name,
      kind: 'query',
      body: print(document),
      variables: [],
      retiredAt: null,
    }));
  });

/** All that is sent by what this project knows of: each operation of each audience. */
const documents = [...documentsIn('test/operations'), ...documentsIn('gateway/documents')];

/** What `npm run check` would print of a schema, these documents being published. */
const checked = async (sdl: string, listed: readonly ListedDocument[] = []): Promise<string> => {
  const { judge, stop } = await judgeAlone(sdl, makeLog('test', 'error'));
  const problemOf = ({ body, audience }: KeptDocument) => judge.problemOf(body, audience);
  const broken = await brokenBy({ documents, listed, problemOf });
  await stop();
  return sayBroken(broken);
};

describe('the schema', () => {
  it('serves every document that is in use', async () => {
    expect(new Set(documents.map(({ client }) => `${client}.graphql`))).toEqual(
      new Set(Object.keys(audiences)),
    );
    expect(await checked(supergraphSdl)).toBe('');
  });

  it('would not without a field that one of them has, deprecated or not: it is named with its last use', async () => {
    const { id, client } = there(documents.find(({ name }) => name === 'ReadTerms'));
    const usage = { runs: 3, lastRunAt: '2026-03-01T00:00:00.000Z' };
    const listed = [{ id, client, usage } as ListedDocument];
    const lines = (await checked(supergraphWithout('TermsVersion', 'generation'), listed)).split(
      '\n',
    );
    expect(lines).toContain(
      'ReadTerms of customer: Cannot query field "generation" on type "TermsVersion" (run last at 2026-03-01T00:00:00.000Z)',
    );
    expect(lines.every((line) => line.includes('"generation"'))).toBe(true);
  });
});
