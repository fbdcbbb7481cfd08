import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/tool-output';
import { type Generated, staleFiles } from './stale';

/** What one of the programs beside this test prints. */
const madeBy = (program: string, folder: string): Promise<Generated> =>
  new Promise((resolve, reject) => {
    const register = join(root, 'subgraphs/kernel/src/runtime/register.cjs');
    const args = ['-r', register, join(__dirname, `${program}.ts`), folder];
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, args, options, (fault, stdout, stderr) => {
      if (fault) reject(new Error(`${program} failed: ${stderr || fault.message}`));
      else resolve(JSON.parse(stdout) as Generated);
    });
  });

describe.each([
  {
    folder: 'schema',
    plantedIn: 'schema',
    program: 'make-schema',
    command: 'npm run schema',
    edited: 'catalog.graphql',
    broken: [
      'schema/access.graphql is missing: run npm run schema.',
      'schema/api.graphql is missing: run npm run schema.',
      'schema/bi.graphql is missing: run npm run schema.',
      'schema/catalog.graphql is stale from line 3 on: run npm run schema.',
      'schema/claims.graphql is missing: run npm run schema.',
      'schema/coverage.graphql is missing: run npm run schema.',
      'schema/partner.graphql is missing: run npm run schema.',
      'schema/public.graphql is missing: run npm run schema.',
      'schema/supergraph.graphql is missing: run npm run schema.',
      'schema/warehouse.graphql is made from nothing any more: run npm run schema.',
    ],
  },
  {
    folder: 'test/generated',
    plantedIn: 'generated',
    program: 'make-operations',
    command: 'npm run codegen',
    edited: 'customer.ts',
    broken: [
      'generated/admin.ts is missing: run npm run codegen.',
      'generated/agent.ts is missing: run npm run codegen.',
      'generated/bi.ts is missing: run npm run codegen.',
      'generated/customer.ts is stale from line 1 on: run npm run codegen.',
      'generated/partner.ts is missing: run npm run codegen.',
      'generated/wholesaler.ts is made from nothing any more: run npm run codegen.',
    ],
  },
  {
    folder: 'client/src/generated',
    plantedIn: 'client',
    program: 'make-operations',
    command: 'npm run codegen',
    edited: 'graphql.ts',
    broken: [
      'client/gql.ts is missing: run npm run codegen.',
      'client/graphql.ts is stale from line 1 on: run npm run codegen.',
      'client/index.ts is missing: run npm run codegen.',
      'client/persisted-documents.json is missing: run npm run codegen.',
    ],
  },
])('the files of $folder', ({ folder, plantedIn, program, command, edited, broken }) => {
  const planted = join(__dirname, 'planted', plantedIn);
  let made: Generated;

  beforeAll(async () => {
    made = await madeBy(program, folder);
  });

  it('are what the code makes', () => {
    expect(staleFiles(join(root, folder), made, command)).toEqual([]);
  });

  it('would be named each with its fault if they were not', () => {
    expect(staleFiles(planted, made, command)).toEqual(broken);
  });

  it('would be named for one changed character', () => {
    const text = readFileSync(join(root, folder, edited), 'utf8');
    const changed = { ...made, [edited]: text.replace(/\w(?=\W*$)/, '_') };
    expect(staleFiles(join(root, folder), changed, command)).toEqual(
      expect.arrayContaining([expect.stringContaining(`${edited} is stale from line`)]),
    );
  });
});
