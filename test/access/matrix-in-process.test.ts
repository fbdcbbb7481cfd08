import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAccessTable } from '../../gateway/src/access/access-table';
import { type Asker, everyAsker } from './askers';
import { allFields, brokenPromises, undeclaredFields, verdictsOf } from './expected-access';
import { comparedInProcess, type GatewayPieces, piecesOf } from './gateway-verdicts';
import { readText } from './supergraph-text';

const sdl = readFileSync(join(__dirname, '../../schema/supergraph.graphql'), 'utf8');
const text = readText(sdl);
const pairs = everyAsker.length * allFields(text).length;

/** All that the matrix says of a graph: what nobody declared, and where a gateway has it otherwise than the rules. */
const faultsOf = (of: string, pieces: GatewayPieces, askers = everyAsker): readonly string[] => {
  const read = readText(of);
  return [...undeclaredFields(read), ...comparedInProcess(read, pieces, askers).differences];
};

const among = (...names: readonly string[]): readonly Asker[] =>
  everyAsker.filter(({ name }) => names.includes(name));

/** The graph with something put in behind a place of its text, or in front of the first line end after it. */
const planted = (place: RegExp, line: string): string => {
  expect(sdl).toMatch(place);
  return sdl.replace(place, (found) => `${found}${line}`);
};

describe('every field for every kind of caller, in process', () => {
  it(`is unknown, refused or allowed as tags and directives say: ${pairs} pairs`, () => {
    expect(faultsOf(sdl, piecesOf(sdl))).toEqual([]);
  });

  it('may not be a query, a command or a field of an entity of which nobody says for whom it is', () => {
    const root = (type: string) => new RegExp(`^type ${type}\\b[^{]*\\{`, 'm');
    const plain = 'String @join__field(graph: CLAIMS)';
    const entity = `type Gadget @join__type(graph: CLAIMS, key: "id") { id: ID! size: Int @tag(name: "bi") }`;
    const query = planted(root('Query'), ` surplus: ${plain} gadget: Gadget @join__field(graph: CLAIMS) @tag(name: "bi")`); // prettier-ignore
    const both = `${query.replace(root('Mutation'), (found) => `${found} waste: ${plain}`)}\n${entity}`;
    expect(faultsOf(both, piecesOf(both), among('admin', 'bi'))).toEqual([
      'Mutation.waste',
      'Query.surplus',
      'Gadget.id',
    ]);
  });

  it('promises no value that some are refused, since these would lose what it stands in too', () => {
    expect(brokenPromises(text)).toEqual([]);
    const promised = sdl.replace(/^( {2}email: String) /m, '$1! ');
    expect(brokenPromises(readText(promised))).toEqual(['Customer.email']);
  });

  it('is compared with a reading that is not the gateway’s own', () => {
    const withoutScopes = sdl.replace(/^( {2}email: String .*)@requiresScopes\(.*?\]\]\)/m, '$1');
    expect(faultsOf(sdl, piecesOf(withoutScopes))).toEqual([
      'Customer.email as nobody known: it is allowed, by the rules refused',
    ]);
    const withTag = planted(/^ {2}serialNumber: String .*/m, ' @tag(name: "partner")');
    expect(faultsOf(sdl, piecesOf(withTag), among('customer', 'foreign partner'))).toEqual([
      'Device.serialNumber as customer: it is unknown, by the rules allowed',
      'Device.serialNumber as foreign partner: it is refused, by the rules unknown',
    ]);
  });

  it('is let through by a gateway without its fence, which is told of for every field that it would refuse', () => {
    const open = new Map([...readAccessTable(sdl).keys()].map((place) => [place, []]));
    const verdicts = verdictsOf(text);
    const refused = everyAsker.flatMap((asker) =>
      allFields(text)
        .filter((coordinate) => verdicts(asker, coordinate) === 'refused')
        .map((coordinate) => `${coordinate} as ${asker.name}: it is allowed, by the rules refused`),
    );
    const told = faultsOf(sdl, piecesOf(sdl, open));
    expect(refused.length).toBeGreaterThan(100);
    expect(refused.filter((fault) => !told.includes(fault))).toEqual([]);
  });
});
