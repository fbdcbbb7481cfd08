import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSchema, type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { root } from '../support/tool-output';
import { seededOperations } from './operations';
import { claimOperations } from './operations-of-claims';

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What is not asked of a programme, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'customer TransferContract': 'No terms of the catalogue let anybody pass a contract on (R-TRF-01).',
}; // prettier-ignore

const schemaOf = (part: 'coverage' | 'claims') =>
  buildSchema(textOf(`schema/${part}.graphql`), { assumeValidSDL: true });

const fieldsOfCoverage = (): ReadonlySet<string> => {
  const schema = schemaOf('coverage');
  const types = [schema.getQueryType(), schema.getMutationType()];
  return new Set(types.flatMap((type) => Object.keys(type?.getFields() ?? {})));
};

const questionsOfClaims = (): ReadonlySet<string> =>
  new Set(Object.keys(schemaOf('claims').getQueryType()?.getFields() ?? {}));

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
  const fields = fieldsOfCoverage();
  const asked = clients.flatMap((client) =>
    askingFor(fields, client, textOf(`test/operations/${client}.graphql`)),
  );
  const listed = seededOperations.map(({ client, name }) => named(client, name));

  it('would miss one that asks coverage at its root, and none that does not', () => {
    const text = `query Mine { me { id } } query Plan { planSku(id: "1") { id } } mutation Sell { sellCode { id } }`;
    expect(askingFor(fields, 'partner', text)).toEqual(['partner Mine', 'partner Sell']);
  });

  it('are all that clients ask of coverage, once, but for those that nobody can be granted', () => {
    expect([...listed, ...Object.keys(exceptions)].sort()).toEqual([...asked].sort());
  });

  it('are every question that clients ask of claims at their root', () => {
    const questions = clients.flatMap((client) =>
      askingFor(questionsOfClaims(), client, textOf(`test/operations/${client}.graphql`)),
    );
    const sent = claimOperations.map(({ client, name }) => named(client, name));
    expect(sent).toEqual(expect.arrayContaining([...questions]));
    expect(new Set(sent).size).toBe(sent.length);
    expect(questions.length).toBeGreaterThan(8);
  });
});
