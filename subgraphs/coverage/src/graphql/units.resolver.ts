import { includes } from '@care-graph/kernel/domain/period';
import { callerKey } from '@care-graph/kernel/domain/principal';
import { connectionOf, PageArguments, pageRequest } from '@care-graph/kernel/graphql/connection';
import { arg, pagedList, resolved } from '@care-graph/kernel/graphql/decorators';
import { Evidence } from '@care-graph/kernel/graphql/evidence.type';
import { DateTimeScalar } from '@care-graph/kernel/graphql/scalars';
import { Args, Ctx, Resolver, Root } from 'type-graphql';
import type { Device as Unit } from '../domain/device';
import type {
  AccountLink as Link,
  ControllerBinding as Tie,
  Purchase as Bought,
} from '../domain/unit-ties';
import type { EndTermsDesk } from '../domain/end-terms';
import { warrantyOf } from '../domain/warranty';
import { grantedBonusesOf } from './contract-bonus';
import { Period } from './contracts.type';
import { Device } from './devices.type';
import { ClaimReference } from './entitlements.type';
import type { CoverageContext } from './loaders';
import { Customer } from './people.type';
import {
  AccountLink,
  AccountLinkConnection,
  ControllerBinding,
  ControllerBindingConnection,
  DeviceLock,
  Purchase,
} from './units.type';

const moment = 'The moment the question is about; null means now.';

const purchaseShape = (purchase: Bought) => ({
  ...purchase,
  region: { code: purchase.regionCodes[0] ?? '' },
});

/** A lock with the lineage of its unit, by which it is seen whose claim locked it. */
const lockShape = ({ lock, rootId }: Unit) => ({ ...lock, rootId });

@Resolver(() => Device)
export class UnitFields {
  constructor(private readonly desk: EndTermsDesk) {}

  @resolved(() => Purchase, 'Where and when it was bought; null until it is known.', {
    nullable: true,
  })
  async purchase(@Root() { rootId }: Unit, @Ctx() { loaders }: CoverageContext) {
    const [purchase] = await loaders.purchase.load(rootId);
    return purchase ? purchaseShape(purchase) : null;
  }

  @resolved(
    () => Period,
    "The maker's own warranty, with the bonus years granted that follow it without a gap; null when unknown.",
    { nullable: true },
  )
  async warranty(@Root() device: Unit, @Ctx() { loaders }: CoverageContext) {
    return warrantyOf(device, await grantedBonusesOf(device.rootId, this.desk, loaders));
  }

  @resolved(() => AccountLink, 'The link to an account at that moment; null when there was none.', {
    nullable: true,
  })
  async accountLink(
    @Root() { id }: Unit,
    @arg('asOf', () => DateTimeScalar, moment, { nullable: true }) at: Date | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return loaders.linkAt(id, at ?? loaders.now);
  }

  @resolved(
    () => AccountLinkConnection,
    "Every link it had, as far as it is the caller's, oldest first.",
    {
      directives: [pagedList],
    },
  )
  async accountLinks(
    @Root() { id }: Unit,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const links = await loaders.linkPage(id, pageRequest(page, 'account links'), null);
    return connectionOf(links, (link) => link);
  }

  @resolved(
    () => ControllerBinding,
    'The tie to a remote controller at that moment; null when there was none.',
    { nullable: true },
  )
  async controllerBinding(
    @Root() { id }: Unit,
    @arg('asOf', () => DateTimeScalar, moment, { nullable: true }) at: Date | null | undefined,
    @Ctx() { loaders }: CoverageContext,
  ) {
    return loaders.controllerAt(id, at ?? loaders.now);
  }

  @resolved(
    () => ControllerBindingConnection,
    "Every tie it had, as far as it is the caller's, oldest first.",
    { directives: [pagedList] },
  )
  async controllerBindings(
    @Root() { id }: Unit,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: CoverageContext,
  ) {
    const ties = await loaders.controllerPage(id, pageRequest(page, 'controller bindings'), null);
    return connectionOf(ties, (tie) => tie);
  }

  @resolved(() => DeviceLock, 'Whether the unit is locked after a flyaway.')
  lock(@Root() device: Unit) {
    return lockShape(device);
  }
}

@Resolver(() => Purchase)
export class PurchaseFields {
  @resolved(
    () => Evidence,
    'The proof of purchase; null until one is attached, and for a customer or partner who did not send it in.',
    { nullable: true },
  )
  async proof(@Root() { proofId }: Bought, @Ctx() { principal, loaders }: CoverageContext) {
    const proof = proofId === null ? null : await loaders.evidence.load(proofId);
    // It names whoever bought the unit, who need not be the one who has it now.
    const isSeen = loaders.visible.sees === 'all' || proof?.owner === callerKey(principal);
    return isSeen ? proof : null;
  }
}

@Resolver(() => AccountLink)
export class AccountLinkFields {
  @resolved(() => Customer, 'Whose account it is; null for a caller that may not see who it is.', {
    nullable: true,
  })
  customer(@Root() { customerId }: Link, @Ctx() { loaders }: CoverageContext) {
    return loaders.customer.load(customerId);
  }
}

@Resolver(() => ControllerBinding)
export class ControllerBindingFields {
  @resolved(
    () => String,
    "The controller's serial number, each reading logged; null for a caller who may not read it.",
    { nullable: true, scopes: [['self:read'], ['serials:read']] },
  )
  async controllerSerialNumber(
    @Root() { customerId, controllerSerialNumber }: Tie,
    @Ctx() { loaders }: CoverageContext,
  ) {
    // Another one's controller is not told to whoever may not see who that is.
    return (await loaders.customer.load(customerId)) ? controllerSerialNumber : null;
  }
}

@Resolver(() => DeviceLock)
export class DeviceLockFields {
  @resolved(
    () => ClaimReference,
    "The flyaway claim behind it; null when it was never locked, and when the claim is not under the caller's contract.",
    { nullable: true },
  )
  async claim(
    @Root() { claimId, lockedAt, rootId }: ReturnType<typeof lockShape>,
    @Ctx() { loaders }: CoverageContext,
  ) {
    if (claimId === null || lockedAt === null) return null;
    const contracts = await loaders.contractsOfRoot.load(rootId);
    const isSeen = contracts.some(({ period }) => period && includes(period, lockedAt));
    return isSeen ? { id: claimId } : null;
  }
}
