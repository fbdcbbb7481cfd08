import type { CoreFeature, NamedSchemaElement, Schema } from '@apollo/federation-internals';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';

const apollo = 'https://specs.apollo.dev/';

/** The features whose directives the gateway enforces, each in the one version it was written for. */
const enforcedFeatures = {
  inaccessible: 'v0.2',
  authenticated: 'v0.1',
  requiresScopes: 'v0.1',
  policy: 'v0.1',
} as const;

const enforcedNames = Object.keys(enforcedFeatures);
const enforcedUrls = Object.entries(enforcedFeatures).map(([name, is]) => `${apollo}${name}/${is}`);

/** The policies that a field may demand: whether they hold is decided when a caller signs in. */
const knownPolicies: readonly string[] = ['step_up'];

const isEnforced = ({ url }: CoreFeature): boolean => enforcedUrls.includes(url.toString());

const isOurs = ({ url }: CoreFeature): boolean =>
  enforcedNames.some((name) => url.identity === `${apollo}${name}`);

const notEnforced = (feature: CoreFeature): readonly string[] =>
  (feature.purpose === 'SECURITY' || isOurs(feature)) && !isEnforced(feature)
    ? [`${feature.url.toString()} is not enforced; known: ${enforcedUrls.join(', ')}.`]
    : [];

/** The directives are read by their own names, so that by any other nothing would be enforced. */
const otherNames = (feature: CoreFeature): readonly string[] => {
  if (!isOurs(feature)) return [];
  const { url, nameInSchema, imports } = feature;
  const names = [
    ...(nameInSchema === url.name ? [] : [nameInSchema]),
    ...imports.flatMap(({ name, as }) => (as === undefined || as === name ? [] : [as])),
  ];
  return names.map((name) => `${url.toString()} is named ${name}; link it under its own name.`);
};

const unknownPolicies = (schema: Schema): readonly string[] =>
  [...(schema.directive('policy')?.applications() ?? [])].flatMap((applied) => {
    const { coordinate } = applied.parent as NamedSchemaElement<never, never, never>;
    const { policies } = applied.arguments() as { readonly policies: readonly string[][] };
    return policies
      .flat()
      .filter((name) => !knownPolicies.includes(name))
      .map((name) => `${coordinate} demands the policy ${name}; known: ${knownPolicies.join()}.`);
  });

/**
 * Refuses a supergraph that asks for protection which nobody would give: a security feature, or a
 * policy, that the gateway does not know.
 */
export const requireEnforcedFeatures = (schema: Schema): void => {
  const features = schema.coreFeatures?.allFeatures() ?? [];
  const mistakes = [
    ...features.flatMap(notEnforced),
    ...features.flatMap(otherNames),
    ...unknownPolicies(schema),
  ];
  if (mistakes.length === 0) return;
  throw new StartFault(
    `The supergraph asks for protection that the gateway does not give:\n${mistakes.map((text) => `  ${text}`).join('\n')}`,
  );
};
