import type { Asker } from './askers';

/** What kind of caller somebody is, in the words of the table below. */
export const kindOf = ({ credential, audience }: Asker): string =>
  credential.by === 'token' ? credential.role : audience;

/**
 * Where rows, or what is told of them, depend on who asks: these fields are answered to these kinds of callers
 * otherwise than to the admin, and no others are.
 */
const rowRules: Readonly<Record<string, readonly string[]>> = {
  // A unit's other contracts are their owners' (R-SN-06).
  'Device.contract': ['customer'],
  'Device.contracts': ['customer'],
  // An agent sees the claims of the assigned centre (rule book §2.9).
  'ClaimConnection.edges': ['agent'],
  'ClaimConnection.nodes': ['agent'],
  'ClaimConnection.totalCount': ['agent'],
  'ClaimEdge.cursor': ['agent'],
  // A partner sees the maker's list prices and its own.
  'PlanOfferConnection.edges': ['partner'],
  'PlanOfferConnection.nodes': ['partner'],
  // What is published for one client is unknown to every other, and how often a client of many was asked for is told to none of them.
  'PageInfo.endCursor': ['agent', 'adjudicator', 'partner'],
  'PageInfo.hasNextPage': ['agent', 'adjudicator', 'partner'],
  'PageInfo.startCursor': ['agent', 'adjudicator', 'partner'],
  'PublishedDocument.usage': ['bi'],
  'PublishedDocumentConnection.edges': ['agent', 'adjudicator', 'partner'],
  'PublishedDocumentConnection.nodes': ['agent', 'adjudicator', 'partner'],
  // Terms that are not published are for who publishes them.
  'TermsVersionEdge.cursor': ['public', 'customer', 'agent', 'adjudicator', 'partner', 'bi'],
};

export const cutByRowRules: readonly string[] = Object.entries(rowRules)
  .flatMap(([coordinate, kinds]) => kinds.map((kind) => `${coordinate} as ${kind}`))
  .sort();

/**
 * Types of which this world has nothing: no claim is decided in it, no remedy is to be chosen, no exclusion was found,
 * no unit was lost, nobody says where the numbers of its product are, and its terms
 * are without a mistake. Who sees those is asked in process.
 */
export const neverGiven: readonly string[] = [
  'Adjudication',
  'ElectRemedyError',
  'ExclusionFlag',
  'FlyawayVerification',
  'RecoveredUnit',
  'RemedyOption',
  'SerialHint',
  'SimulatedDecision',
  'TermsFinding',
];
