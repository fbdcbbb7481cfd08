import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSchema, type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { root } from '../support/tool-output';
import type { SeededOperation } from './operation';
import { seededOperations } from './operations';
import { claimOperations } from './operations-of-claims';

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What is not asked of a programme, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'customer TransferContract': 'No terms of the catalogue let anybody pass a contract on (R-TRF-01).',
}; // prettier-ignore

const noMaintenance =
  'No contract in force grants maintenance: its only plan was last sold in 2023.';

/** What claims are not asked on a programme, and why. */
const exceptionsOfClaims: Readonly<Record<string, string>> = {
  'customer OpenMaintenanceClaim': noMaintenance,
  'agent ConfirmEntitlement': noMaintenance,
  'agent ConvertClaim': noMaintenance,
  'customer RequoteClaim': 'A quote has to be days old first, and the clock stands still.',
  'agent AcceptLateReturn': 'A small programme has fewer late units than there are rounds.',
  'agent RerouteClaim': 'The catalogue knows one service centre.',
}; // prettier-ignore

const schemaOf = (part: 'coverage' | 'claims') =>
  buildSchema(textOf(`schema/${part}.graphql`), { assumeValidSDL: true });

const rootFieldsIn = (part: 'coverage' | 'claims'): ReadonlySet<string> => {
  const schema = schemaOf(part);
  const types = [schema.getQueryType(), schema.getMutationType()];
  return new Set(types.flatMap((type) => Object.keys(type?.getFields() ?? {})));
};

const operationsIn = ({ definitions }: DocumentNode): readonly OperationDefinitionNode[] =>
  definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

const rootFieldsOf = ({ selectionSet }: OperationDefinitionNode): readonly string[] =>
  selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );

const named = (client: string, name: string | undefined): string => `${client} ${name ?? ''}`;

/** The operations of a document that ask for a field of these at their root, as `client Name`. */
const askingFor = (fields: ReadonlySet<string>, client: string, text: string): readonly string[] =>
  operationsIn(parse(text))
    .filter((operation) => rootFieldsOf(operation).some((field) => fields.has(field)))
    .map(({ name }) => named(client, name?.value));

describe('the operations that are sent to a programme', () => {
  const clients = readdirSync(join(root, 'test/operations')).map((file) =>
    basename(file, '.graphql'),
  );
  const asksOf = (part: 'coverage' | 'claims'): readonly string[] =>
    clients.flatMap((client) =>
      askingFor(rootFieldsIn(part), client, textOf(`test/operations/${client}.graphql`)),
    );
  const namesOf = (operations: readonly SeededOperation[]): readonly string[] =>
    operations.map(({ client, name }) => named(client, name));

  it('would miss one that asks coverage at its root, and none that does not', () => {
    const text = `query Mine { me { id } } query Plan { planSku(id: "1") { id } } mutation Sell { sellCode { id } }`;
    expect(askingFor(rootFieldsIn('coverage'), 'partner', text)).toEqual([
      'partner Mine',
      'partner Sell',
    ]);
  });

  it('are all that clients ask of coverage, once, but for those that nobody can be granted', () => {
    const listed = namesOf(seededOperations);
    expect([...listed, ...Object.keys(exceptions)].sort()).toEqual([...asksOf('coverage')].sort());
  });

  it('are all that clients ask of claims, once, but for those that a programme has no rows for', () => {
    const ofCoverage = new Set(namesOf(seededOperations));
    const ofClaims = (names: readonly string[]) => names.filter((name) => !ofCoverage.has(name));
    const listed = ofClaims([...namesOf(claimOperations), ...Object.keys(exceptionsOfClaims)]);
    // It starts at the centre, which is the catalog's.
    const asked = [...ofClaims(asksOf('claims')), 'agent ArrivalQueue'];
    expect(listed.toSorted()).toEqual(asked.toSorted());
  });
});
