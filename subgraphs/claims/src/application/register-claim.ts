import { actorOf, system } from '@care-graph/kernel/domain/actor';
import { ruleOnly } from '@care-graph/kernel/domain/basis';
import { type GivenAddress, postalAddress } from '@care-graph/kernel/domain/postal-address';
import type { Principal } from '@care-graph/kernel/domain/principal';
import type { ServiceChannel } from '@care-graph/kernel/domain/vocabulary';
import { consentFor } from '../domain/borders';
import { type Claim, inStatus } from '../domain/claim';
import type { ClaimStores } from '../domain/ports';
import type { Price } from '../domain/quote';
import { type GivenConsent, registeredClaim, type Registration } from '../domain/registration';
import { ruleOf } from '../domain/service-rules';
import { changeEvent, type ClaimWork } from './claim-work';
import { type Loss, lossSteps } from './loss-steps';

/** What the rules have made sure of before a claim is registered. */
export interface Assured extends Pick<
  Registration,
  | 'cover'
  | 'components'
  | 'serviceType'
  | 'warranty'
  | 'handOver'
  | 'incident'
  | 'askedIn'
  | 'holidays'
  | 'serviceCenterCode'
  | 'borders'
  | 'doubts'
> {
  /** True when the provider has to agree to a border on the way (R-SHP-02). */
  readonly needsConsent: boolean;
  /** What is to be paid before anything else; undefined where nothing is. */
  readonly price: Price | undefined;
  /** Undefined where nothing was lost. */
  readonly loss: Loss | undefined;
}

interface Told {
  readonly channel?: ServiceChannel | null;
  readonly shipTo?: GivenAddress | null;
  readonly consents: readonly GivenConsent[];
}

/** Takes a claim on record in the caller's transaction, and its first step with it. */
export class RegisterClaim {
  constructor(private readonly work: ClaimWork) {}

  async execute(
    stores: ClaimStores,
    found: Assured,
    told: Told,
    principal: Principal,
  ): Promise<Claim> {
    const registered = await this.registered(stores, found, told, principal);
    if (found.loss) return this.lost(stores, registered, found.loss);
    return found.price
      ? this.withChoice(stores, registered, found.price)
      : this.routed(stores, registered);
  }

  private async registered(
    stores: ClaimStores,
    found: Assured,
    { channel, consents, shipTo }: Told,
    principal: Principal,
  ): Promise<Claim> {
    const now = this.work.clock.now();
    const openedBy = actorOf(principal);
    return registeredClaim({
      ...found,
      flyaway: found.loss?.flyaway,
      id: this.work.newId('clm'),
      claimNumber: await stores.claims.nextNumber(now.getUTCFullYear()),
      openedAt: now,
      openedBy,
      crossBorder: consentFor(found.borders, found.needsConsent, { by: openedBy, at: now }),
      channel: channel ?? 'MAKER_DIRECT',
      consents,
      shipTo: shipTo ? postalAddress(shipTo) : null,
    });
  }

  /** The unit can be sent in at once. */
  private async routed(stores: ClaimStores, registered: Claim): Promise<Claim> {
    const { openedAt: at } = registered;
    const awaiting = inStatus(registered, 'AWAITING_RETURN', at);
    await stores.claims.add(awaiting);
    await stores.history.record([
      this.opened(registered),
      changeEvent(this.work.newId, registered, awaiting, {
        action: 'routeClaim',
        actor: system,
        at,
        basis: [...ruleOnly('R-RGN-09'), ...registered.deadlines.flatMap(({ basis }) => basis)],
      }),
    ]);
    return awaiting;
  }

  /** The choice is made with the claim, and is carried out after the transaction (R-EXP-01). */
  private async withChoice(stores: ClaimStores, registered: Claim, price: Price): Promise<Claim> {
    await stores.claims.add(registered);
    await stores.history.record([this.opened(registered)]);
    await stores.attempts.add({
      id: this.work.newId('elc'),
      claimId: registered.id,
      remedy: 'REPLACEMENT',
      price,
      heldMoney: null,
      reason: null,
      electedBy: registered.openedBy,
      electedAt: registered.openedAt,
      status: 'PENDING',
      refusals: [],
    });
    return registered;
  }

  /** A unit that is lost is not sent in: its claim goes on with steps of its own. */
  private async lost(stores: ClaimStores, registered: Claim, loss: Loss): Promise<Claim> {
    const { newId } = this.work;
    const steps = lossSteps(registered, loss, newId);
    const last = steps.at(-1)?.claim ?? registered;
    await stores.claims.add(last);
    const events = steps.map(({ claim, action, basis }, place) => {
      const note = { action, actor: system, at: registered.openedAt, basis };
      return changeEvent(newId, steps[place - 1]?.claim ?? registered, claim, note);
    });
    await stores.history.record([this.opened(registered), ...events]);
    return last;
  }

  private opened(registered: Claim) {
    return changeEvent(this.work.newId, undefined, registered, {
      action: 'openClaim',
      actor: registered.openedBy,
      at: registered.openedAt,
      basis: ruleOnly(ruleOf(registered, 'REGISTER')),
    });
  }
}
