import { moneyFrom } from '@care-graph/kernel/domain/money';
import type { CountedPart } from './catalogue';
import type { ClauseContents, ClauseKind } from './clause';
import { isRead, read, type Reading, unreadable } from './reading';
import {
  decimal,
  listOf,
  objectOf,
  oneWord,
  orNull,
  type Shape,
  truth,
  whole,
  words,
} from './shape';
import {
  causesOfLoss,
  deadlineConsequences,
  deadlineKinds,
  deadlineUnits,
  incidentTypes,
  ordinalBases,
  serialComponents,
  serviceLines,
  serviceTypes,
} from './vocabulary';

const line = oneWord(serviceLines);
const lines = listOf(line);
const causes = listOf(oneWord(causesOfLoss));

const amount: Shape<{ readonly amount: string; readonly currency: string }> = (json) => {
  const reading = objectOf({ amount: decimal, currency: words })(json);
  if (!isRead(reading)) return reading;
  const { amount: text, currency } = reading.value;
  return moneyFrom(text, currency)
    ? read(reading.value)
    : unreadable(`is no amount in a known currency: ${text} ${currency}`);
};

const part: Shape<CountedPart> = objectOf({
  componentCode: words,
  quantity: whole,
  serialComponent: orNull(oneWord(serialComponents)),
});

/** What the content of each kind of clause has to look like. */
const shapes: { readonly [Kind in ClauseKind]: Shape<ClauseContents[Kind]> } = {
  QUOTA: objectOf({
    line,
    count: orNull(whole),
    flyawayCount: orNull(whole),
    moneyCap: orNull(amount),
    discountPercent: orNull(decimal),
    months: orNull(whole),
  }),
  ACTIVATION_WINDOW: objectOf({
    window: whole,
    unit: oneWord(deadlineUnits),
    videoAfterwards: truth,
    approvalHours: orNull(whole),
  }),
  REQUIRED_SERIALS: objectOf({ serials: listOf(oneWord(serialComponents)) }),
  COMPONENT_COVER: objectOf({ line, components: listOf(part), allowsComponentOnly: truth }),
  COVERED_CAUSES: objectOf({ causes, wreckRequired: causes }),
  EXCLUSION: objectOf({
    code: words,
    lines,
    causes,
    unless: orNull(oneWord(['FLYAWAY_VERIFIED', 'COMPONENT_SENT_IN'] as const)),
    isMachineChecked: truth,
  }),
  SERVICE_AVAILABILITY: objectOf({
    line,
    serviceTypes: listOf(oneWord(serviceTypes)),
    includesFlyaway: truth,
  }),
  FEE_RULE: objectOf({ ordinalBasis: oneWord(ordinalBases), restartsPerContract: truth }),
  DEADLINE: objectOf({
    kind: oneWord(deadlineKinds),
    serviceType: orNull(oneWord(serviceTypes)),
    allowance: whole,
    unit: oneWord(deadlineUnits),
    onMiss: oneWord(deadlineConsequences),
  }),
  RENEWAL: objectOf({
    isOffered: truth,
    planMonths: listOf(whole),
    graceDays: whole,
    maxTotalMonths: orNull(whole),
    maxContracts: orNull(whole),
    requiresUnusedReplacement: truth,
    grantedReplacements: orNull(whole),
  }),
  BONUS: objectOf({
    isOffered: truth,
    months: orNull(whole),
    disqualifyingLines: lines,
    startsAfter: orNull(
      oneWord(['MAKER_WARRANTY', 'REPLACEMENT_AND_MAINTENANCE', 'CONTRACT'] as const),
    ),
    eligibleProducts: listOf(words),
  }),
  TERRITORY: objectOf({
    isInternational: truth,
    samePurchaseRegion: truth,
    needsAuthorizedDealer: truth,
    needsProofOfPurchase: truth,
    localRulesApply: truth,
  }),
  RETURN: objectOf({
    layer: oneWord(['OBLIGOR', 'SELLER'] as const),
    isReturnable: truth,
    needsProductReturn: truth,
    needsNoUse: truth,
    needsIntactSeal: truth,
  }),
  TRANSFER: objectOf({ isTransferable: truth }),
  SHIPPING: objectOf({
    outboundPaidByProvider: truth,
    inboundPaidByProvider: truth,
    freeWithin: oneWord(['REGION_OF_REQUEST', 'REGION_OF_PURCHASE'] as const),
    crossBorderNeedsConsent: truth,
  }),
  BINDING: objectOf({
    incidentType: oneWord(incidentTypes),
    accountLink: truth,
    controllerBinding: truth,
    until: oneWord(['INCIDENT', 'VERIFICATION'] as const),
  }),
};

export const clauseKinds = Object.keys(shapes) as readonly ClauseKind[];

/** A clause's kind and content that fit each other. */
type ClauseStatement = {
  readonly [Kind in ClauseKind]: { readonly kind: Kind; readonly content: ClauseContents[Kind] };
}[ClauseKind];

/** What a clause of this kind says, from a text of JSON. */
export const statementFrom = (kind: ClauseKind, json: string): Reading<ClauseStatement> => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return unreadable('is no JSON');
  }
  const reading = (shapes[kind] as Shape<unknown>)(value);
  return isRead(reading) ? read({ kind, content: reading.value } as ClauseStatement) : reading;
};
