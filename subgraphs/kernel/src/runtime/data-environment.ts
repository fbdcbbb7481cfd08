/** Which data a caller reaches and a part keeps: the programme's own, or the sandbox's, in which partners try things out. */
export const dataEnvironments = ['live', 'sandbox'] as const;
export type DataEnvironment = (typeof dataEnvironments)[number];

/**
 * What a part is called where its data and its internal tokens are concerned. It is another name in the
 * sandbox, so that neither rows nor tokens of one environment are anything in the other.
 */
export const nameIn = (environment: DataEnvironment, name: string): string =>
  environment === 'live' ? name : `${environment}_${name}`;
