import { underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, type Refusal } from '@care-graph/kernel/domain/outcome';
import type { CauseOfLoss } from '@care-graph/kernel/domain/vocabulary';
import type { CoverFacts } from './desks';

export type IncidentRefusalCode = 'INCIDENT_IN_FUTURE' | 'INCIDENT_MISSING' | 'INCIDENT_NOT_FOUND';

/** What a claim says of the incident that it is about. */
export interface IncidentTold {
  /** What happened, told here or on record; undefined when neither or both were given, or none is on record. */
  readonly incident: { readonly occurredAt: Date; readonly cause: CauseOfLoss } | undefined;
  /** True when an incident was named by its id alone, and the contract has none of it. */
  readonly isIncidentUnknown: boolean;
  /** Where in the input the incident stands. */
  readonly incidentField: readonly string[];
  readonly now: Date;
}

/** The contract, by its pinned terms. */
interface Pinned {
  readonly cover: Pick<CoverFacts, 'termsVersionId' | 'termsVersionCode'>;
}

type IncidentRule = (told: IncidentTold & Pinned) => Refusal<IncidentRefusalCode> | undefined;

const inTerms = ({ termsVersionId: id, termsVersionCode: code }: Pinned['cover'], ruleId: string) =>
  underTerms({ id, code }, ruleId);

const incidentIsGivenOnce: IncidentRule = ({
  cover,
  incident,
  isIncidentUnknown,
  incidentField,
}) =>
  incident === undefined && !isIncidentUnknown
    ? refusal('INCIDENT_MISSING', incidentField, inTerms(cover, 'R-ORR-01'))
    : undefined;

/** An incident of another contract is none that the caller could name. */
const incidentIsKnown: IncidentRule = ({ cover, isIncidentUnknown, incidentField }) =>
  isIncidentUnknown
    ? refusal('INCIDENT_NOT_FOUND', incidentField, inTerms(cover, 'R-ORR-01'))
    : undefined;

const incidentHasHappened: IncidentRule = ({ cover, incident, incidentField, now }) =>
  incident !== undefined && incident.occurredAt.getTime() > now.getTime()
    ? refusal('INCIDENT_IN_FUTURE', [...incidentField, 'occurredAt'], inTerms(cover, 'A-16'))
    : undefined;

export const incidentRules = [incidentIsGivenOnce, incidentIsKnown, incidentHasHappened] as const;
