import { toySdls } from '../../test/toy-subgraphs';
import { compose } from '../compose';
import { readSupergraph } from './supergraph';

const { supergraphSdl } = compose(toySdls);

/** The supergraph with one link more. */
const linking = (link: string): string => supergraphSdl.replace(/^schema\n/, `schema ${link}\n`);

const replaced = (from: string, to: string): string => {
  expect(supergraphSdl).toContain(from);
  return supergraphSdl.replaceAll(from, to);
};

const known = [
  'https://specs.apollo.dev/inaccessible/v0.2',
  'https://specs.apollo.dev/authenticated/v0.1',
  'https://specs.apollo.dev/requiresScopes/v0.1',
  'https://specs.apollo.dev/policy/v0.1',
].join(', ');

const refusal = (...mistakes: readonly string[]): string =>
  [
    'The supergraph asks for protection that the gateway does not give:',
    ...mistakes.map((mistake) => `  ${mistake}`),
  ].join('\n');

const startFault = (sdl: string): string => {
  try {
    readSupergraph(sdl);
  } catch (fault) {
    expect((fault as Error).name).toBe('StartFault');
    return (fault as Error).message;
  }
  return 'it was read';
};

describe('a supergraph', () => {
  it('is read when every security feature in it is enforced', () => {
    expect(supergraphSdl.match(/for: SECURITY/g)).toHaveLength(4);
    expect(startFault(supergraphSdl)).toBe('it was read');
  });

  it('is refused with a security feature that nobody here knows', () => {
    const url = 'https://example.com/vault/v1.0';
    expect(startFault(linking(`@link(url: "${url}", for: SECURITY)`))).toBe(
      refusal(`${url} is not enforced; known: ${known}.`),
    );
    expect(startFault(linking(`@link(url: "${url}")`))).toBe('it was read');
  });

  it('is refused with context, which nobody here enforces', () => {
    const url = 'https://specs.apollo.dev/context/v0.1';
    expect(startFault(linking(`@link(url: "${url}", for: SECURITY)`))).toBe(
      refusal(`${url} is not enforced; known: ${known}.`),
    );
  });

  it.each(['v0.2', 'v1.0'])('is refused with policy in version %s', (version) => {
    const url = `https://specs.apollo.dev/policy/${version}`;
    const mistake = refusal(`${url} is not enforced; known: ${known}.`);
    const sdl = replaced('https://specs.apollo.dev/policy/v0.1', url);
    expect(startFault(sdl)).toBe(mistake);
    expect(startFault(sdl.replace(`"${url}", for: SECURITY`, `"${url}"`))).toBe(mistake);
  });

  it('is refused when a feature of ours goes by another name', () => {
    const policy = 'https://specs.apollo.dev/policy/v0.1';
    expect(startFault(replaced(`"${policy}",`, `"${policy}", as: "rule",`))).toBe(
      refusal(`${policy} is named rule; link it under its own name.`),
    );
    const imported = `"${policy}", import: [{ name: "@policy", as: "@rule" }],`;
    const renamed = replaced(`"${policy}",`, imported).replaceAll('@policy(', '@rule(');
    expect(startFault(renamed)).toBe(
      refusal(`${policy} is named @rule; link it under its own name.`),
    );
    expect(startFault(replaced(`"${policy}",`, `"${policy}", import: ["@policy"],`))).toBe(
      'it was read',
    );
  });

  it('is refused with every policy that nobody here decides, wherever it stands', () => {
    const sdl = replaced('[["step_up"]]', '[["step_up", "four_eyes"], ["moonlight"]]').replace(
      'type Thing\n',
      'type Thing @policy(policies: [["moonlight"]])\n',
    );
    expect(startFault(sdl)).toBe(
      refusal(
        'Query.secret demands the policy four_eyes; known: step_up.',
        'Query.secret demands the policy moonlight; known: step_up.',
        'Thing demands the policy moonlight; known: step_up.',
      ),
    );
  });
});
