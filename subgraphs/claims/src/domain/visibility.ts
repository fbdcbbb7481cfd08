import type { Claim } from './claim';

/** Whose claims a caller may see; all of the facts that are given have to fit. */
export type Visibility =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'holder'; readonly subject: string }
  | { readonly kind: 'serviceCenter'; readonly code: string }
  | { readonly kind: 'partner'; readonly id: string };

/** Other parts of the system see every claim. */
export const everyClaim: Visibility = { kind: 'all' };

/** The facts of a claim, or of one that is about to be opened, that decide who may see it. */
export interface RowOwner {
  readonly holderSubject: string | null;
  readonly partnerId: string | null;
  readonly serviceCenterCode: string | undefined;
}

export const isVisible = (visibility: Visibility, owner: RowOwner): boolean => {
  switch (visibility.kind) {
    case 'all':
      return true;
    case 'none':
      return false;
    case 'holder':
      return owner.holderSubject === visibility.subject;
    case 'serviceCenter':
      return owner.serviceCenterCode === visibility.code;
    case 'partner':
      return owner.partnerId === visibility.id;
  }
};

export const isVisibleClaim = (
  visibility: Visibility,
  { contract, serviceCenterCode }: Claim,
): boolean => isVisible(visibility, { ...contract, serviceCenterCode });
