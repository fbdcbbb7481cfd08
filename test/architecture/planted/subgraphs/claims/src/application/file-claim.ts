import type { Claim } from '../domain/claim';
import { steps } from '../../../kernel/src/application/steps';

export const fileClaim = (claim: Claim): readonly [Claim, number] => [claim, steps.length];
