import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphNames } from '../../gateway/src/schema-command';
import { root } from '../support/tool-output';
import { removedTooEarly, undatedDeprecations } from './deprecations';
import { badLists, undescribed } from './described';
import { apiAt } from './previous-api';

const planted = (name: string): string =>
  readFileSync(join(__dirname, 'planted', `${name}.graphql`), 'utf8');

const schemaFile = (name: string): string =>
  readFileSync(join(root, 'schema', `${name}.graphql`), 'utf8');

describe('the checks of the schema', () => {
  it('name everything that is not described, but for what nobody can describe', () => {
    expect(undescribed(planted('undescribed'))).toEqual([
      '@audited',
      'Query.claim(id:)',
      'Query.claims',
      'Claim.status',
      'Contract',
      'ClaimStatus.CLOSED',
      'FileClaimInput.serial',
      'Duration',
    ]);
  });

  it('name every deprecation that does not end with the day of the removal', () => {
    expect(undatedDeprecations(planted('undated-deprecations'))).toEqual([
      'Query.withoutReason',
      'Query.withoutDate',
      'Query.withAnotherZone',
      'Query.withoutFullStop',
      'Query.onNoDay',
      'Query.inTheMiddle',
      'Query.byArgument(old:)',
      'FileClaimInput.old',
      'ClaimStatus.OLD',
    ]);
  });

  it('name what was removed before its day had passed, and no part of it twice', () => {
    const before = planted('removals-before');
    const after = planted('removals-after');
    const neverDeprecated = [
      'Query.claim(old:)',
      'Query.gone',
      'Query.unripe',
      'Query.undated',
      'Claim.note',
      'Note',
      'Parcel',
      'Letter',
      'ClaimStatus.LOST',
      'FileClaimInput.serial',
    ];
    expect(removedTooEarly(before, after, '2026-03-02')).toEqual(neverDeprecated);
    expect(removedTooEarly(before, after, '2026-03-03')).toEqual(
      neverDeprecated.filter((name) => name !== 'Query.unripe'),
    );
    expect(removedTooEarly(before, after, '2026-03-01')).toEqual(
      expect.arrayContaining(['Query.ripe', 'Query.ripeReport', 'OldReport', 'OldAnything']),
    );
  });

  it('let everything be added', () => {
    expect(
      removedTooEarly(planted('removals-after'), planted('removals-after'), '2026-01-01'),
    ).toEqual([]);
  });

  it('name what a connection lacks', () => {
    expect(badLists(planted('bad-lists'))).toEqual([
      'ParcelConnection.nodes',
      'LineConnection.edges',
      'LineConnection.nodes',
      'LineConnection.pageInfo',
    ]);
  });
});

describe.each([...subgraphNames, 'supergraph', 'api', 'public', 'partner', 'bi'])(
  'schema/%s.graphql',
  (name) => {
    it('describes everything', () => {
      expect(undescribed(schemaFile(name))).toEqual([]);
    });

    it('dates every deprecation', () => {
      expect(undatedDeprecations(schemaFile(name))).toEqual([]);
    });

    it('gives every connection its parts', () => {
      expect(badLists(schemaFile(name))).toEqual([]);
    });
  },
);

/** The commit before too: in a clean clone nothing differs from HEAD. */
describe.each(['HEAD', 'HEAD~1'].map(apiAt))('the API since $commit', (previous) => {
  if ('missing' in previous) {
    process.stderr.write(`Removals since ${previous.commit} not checked. ${previous.missing}\n`);
    it.skip(`cannot be compared: ${previous.missing}`, () => undefined);
    return;
  }

  it('has lost nothing before its day', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(removedTooEarly(previous.sdl, schemaFile('api'), today)).toEqual([]);
  });
});
