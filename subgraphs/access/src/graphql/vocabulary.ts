import { describedEnum } from '@care-graph/kernel/graphql/decorators';

export const Audience = describedEnum('Audience', 'Who sees which part of the graph.', {
  PUBLIC: 'Customers and visitors.',
  PARTNER: 'Shops and service partners, by their keys.',
  BI: 'Tools for business intelligence.',
  STAFF: 'Agents, adjudicators and administrators.',
});

export const DocumentMode = describedEnum(
  'DocumentMode',
  'Which documents a key or a client may run.',
  {
    ANY: 'Any document that its audience and scopes allow.',
    LOG_UNKNOWN: 'Any document, with those that are not published noted by name and digest.',
    PUBLISHED_ONLY: 'Published documents only.',
  },
);

export const KeyEnvironment = describedEnum('KeyEnvironment', 'Which data a key reaches.', {
  LIVE: 'The programme as it is.',
  SANDBOX: 'Made-up data on a clock of its own, for trying things out.',
});
