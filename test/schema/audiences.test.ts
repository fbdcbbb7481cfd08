import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { compose } from '../../gateway/src/compose';
import { subgraphNames } from '../../gateway/src/schema-command';
import { root } from '../support/tool-output';
import { badTags, untaggedEntities } from './audience-tags';
import { fieldsBehind } from './guarded-fields';
import { betrayedNames, fieldsOfOthers, strandedTypes, unseenPossibleTypes } from './outside-names';
import { rootFields } from './root-field-table';

const planted = (name: string): string =>
  readFileSync(join(__dirname, 'planted', `${name}.graphql`), 'utf8');

const schemaFile = (name: string): string =>
  readFileSync(join(root, 'schema', `${name}.graphql`), 'utf8');

/** What comes with the graph is beside the gateway; what its clients send is beside the tests. */
const operations = (name: string): string =>
  readFileSync(
    join(root, name === 'bi' ? 'gateway/documents' : 'test/operations', `${name}.graphql`),
    'utf8',
  );

const subgraphs = subgraphNames.map((name) => ({ name, sdl: schemaFile(name) }));
const personal = ['pii:read', 'serials:read'];
const tagged = ['public', 'partner', 'bi'] as const;

const rootFieldsOf = (sdl: string): readonly string[] => {
  const schema = buildSchema(sdl);
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
};

describe('the checks of tags', () => {
  const orchard = { name: 'orchard', sdl: planted('tags-orchard') };
  const market = { name: 'market', sdl: planted('tags-market') };

  it('name an entity without tags, and a field that somebody else adds without them', () => {
    expect(untaggedEntities([orchard, market])).toEqual([
      'Apple.price of market has no tags',
      'Pear has no tags',
      'Plum is tagged by orchard and by market',
    ]);
    expect(untaggedEntities([market, orchard]).slice(0, 2)).toEqual([
      'Apple.price of market has no tags',
      'Plum is tagged by market and by orchard',
    ]);
  });

  it('name a tag that is no audience, contradicts another or has no effect', () => {
    expect([...badTags(orchard.sdl), ...badTags(market.sdl)]).toEqual([
      'Query.pear(kind:): a tag without effect',
      'Apple.weight: internal beside bi',
      'Apple.secret: staff is no audience',
      'Kind: a tag without effect',
      'Kind.SWEET: a tag without effect',
      'Wish.most: internal beside public',
    ]);
  });

  it('name what is behind a scope by itself, by its type or by what it gives, on any way in', () => {
    const { audienceSdls, supergraphSdl } = compose([orchard]);
    expect(fieldsBehind(personal, audienceSdls.bi, supergraphSdl)).toEqual([
      'File.url',
      'Grower.name',
      'Grower.serialNumber',
      'Grower.file',
    ]);
    expect(fieldsBehind(personal, audienceSdls.public, supergraphSdl)).toEqual([]);
  });

  it('name what an audience would be told of others', () => {
    const { audienceSdls, supergraphSdl } = compose([orchard]);
    const leaky = audienceSdls.public.replace(
      'id: ID!',
      '"See `serialNumber`." id: ID! weight: Int',
    );
    expect(fieldsOfOthers('public', leaky, supergraphSdl)).toEqual(['Apple.weight']);
    expect(fieldsOfOthers('public', audienceSdls.staff, supergraphSdl)).toContain('Query.pear');
    expect(betrayedNames(leaky, audienceSdls.staff)).toEqual(['serialNumber']);
    expect(strandedTypes(`${leaky} type Lost { id: ID! }`)).toEqual(['Lost']);
    const fruit = 'type Query { any: Fruit } type Apple { id: ID! } union Fruit = Apple';
    expect(unseenPossibleTypes(fruit, `${fruit} | Pear type Pear { id: ID! }`)).toEqual([
      'Query.any may give Pear',
    ]);
  });
});

describe('the tags of the graph', () => {
  it.each([...subgraphNames, 'supergraph'])('name audiences and have effect: %s', (name) => {
    expect(badTags(schemaFile(name))).toEqual([]);
  });

  it('stand on every entity, and on every field that another part adds to one', () => {
    expect(untaggedEntities(subgraphs)).toEqual([]);
  });

  it('leave nothing personal in the reach of bi', () => {
    const supergraph = schemaFile('supergraph');
    expect(fieldsBehind(personal, schemaFile('bi'), supergraph)).toEqual([]);
    expect(fieldsBehind(personal, schemaFile('api'), supergraph)).toContain('Customer.familyName');
  });
});

describe('the root fields of the graph', () => {
  const built = rootFieldsOf(schemaFile('api'));

  it('are all in the table, once', () => {
    const table = rootFields.flatMap(({ fields }) => fields);
    expect(built.filter((field) => !table.includes(field))).toEqual([]);
    expect(table).toHaveLength(new Set(table).size);
  });

  it.each(tagged)('are those of the table, as far as they are built: %s', (audience) => {
    const expected = rootFields
      .filter(({ seenBy }) => seenBy.includes(audience))
      .flatMap(({ fields }) => fields.filter((field) => built.includes(field)));
    expect([...rootFieldsOf(schemaFile(audience))].sort()).toEqual(expected.sort());
  });
});

describe.each(tagged)('schema/%s.graphql', (audience) => {
  const variant = schemaFile(audience);

  it('has no field of others', () => {
    expect(fieldsOfOthers(audience, variant, schemaFile('supergraph'))).toEqual([]);
  });

  it('has no type that nothing leads to', () => {
    expect(strandedTypes(variant)).toEqual([]);
  });

  it('says in introspection no name that is not in it', () => {
    expect(betrayedNames(variant, schemaFile('api'))).toEqual([]);
  });

  it('has every type that one of its fields may give', () => {
    // A row of a job is refused as one of three commands, or as none of them: whatever else refuses is given to nobody here.
    const ofRows = /^JobRow\.refusals may give (SellCode|ActivatePlan|RecordOffer|JobRowRefusal)/;
    const unseen = unseenPossibleTypes(variant, schemaFile('api'));
    expect(unseen.filter((one) => !one.startsWith('JobRow.refusals ') || ofRows.test(one))).toEqual(
      [],
    );
  });
});

describe('what clients send', () => {
  const mistakes = (client: string, schema: string) =>
    validate(buildSchema(schemaFile(schema)), parse(operations(client))).map(
      ({ message }) => message,
    );

  it.each([
    ['customer', 'public'],
    ['partner', 'partner'],
    ['bi', 'bi'],
    ['agent', 'api'],
    ['admin', 'api'],
  ] as const)('is valid for what they see: %s', (client, schema) => {
    expect(mistakes(client, schema)).toEqual([]);
  });

  it('would be refused where it is not theirs, without a hint at what others see', () => {
    expect(mistakes('agent', 'partner')).toContain(
      'Cannot query field "receiveUnit" on type "Mutation".',
    );
    const misspelt = (schema: string) =>
      validate(buildSchema(schemaFile(schema)), parse('{ serviceContract { holdr } }')).map(
        ({ message }) => message,
      );
    const refusal = 'Cannot query field "holdr" on type "ServiceContract".';
    expect(misspelt('public')).toEqual([`${refusal} Did you mean "holder"?`]);
    expect(misspelt('partner')).toEqual([refusal]);
  });
});
