import { underTerms } from '@care-graph/kernel/domain/basis';
import { refusal, refused } from '@care-graph/kernel/domain/outcome';
import type { Claim } from '../domain/claim';

/** A refusal that rests on a border and the consent to it; what was denied is a person's to talk about (R-SHP-02, R-RFS-06). */
export const keptByBorder = <Code extends string>(code: Code, claim: Claim) => {
  const { crossBorder, contract } = claim;
  const step = crossBorder?.status === 'OPEN' ? 'ASK_PRIOR_CONSENT' : 'CONTACT_SUPPORT';
  return refused(refusal(code, null, underTerms(contract.terms, 'R-SHP-02', 'R-RFS-06'), step));
};
