import type { Principal } from '@care-graph/kernel/domain/principal';
import type { HolderDesk, HolderRecord, Visitor } from '../domain/holders';

/**
 * How much of what was heard is heard again: so long may a claim take to be opened, or a change to be seen, that began
 * before it.
 */
const heardAgainMs = 60_000;

const beginning = new Date(0);

const startOf = (heardUntil: Date | undefined): Date =>
  heardUntil ? new Date(heardUntil.getTime() - heardAgainMs) : beginning;

/** Whoever signed in with an address that was proved to be theirs. */
export const visitorOf = ({ kind, subject, verifiedEmail }: Principal): Visitor | undefined =>
  kind === 'customer' && verifiedEmail ? { subject, verifiedEmail } : undefined;

/** Makes claims follow their holders: one who was not known becomes a customer, or what they hold another one's. */
export class HearOfHolders {
  constructor(
    private readonly record: HolderRecord,
    private readonly coverage: HolderDesk,
  ) {}

  async execute(visitor?: Visitor): Promise<void> {
    let since = startOf(await this.record.heardUntil());
    let after = '';
    for (;;) {
      const changes = await this.coverage.changesAfter({ since, after }, visitor);
      const last = changes.at(-1);
      if (!last) return;
      await this.record.follow(changes);
      ({ at: since, formerId: after } = last);
    }
  }
}

/** Does work under a key unless that was done a moment ago. */
type OnceInAWhile = (key: string, work: () => Promise<void>) => Promise<void>;

/**
 * Hears of holders before a caller's request is looked at, so that whoever has just become a customer finds their
 * claims. A caller is answered as well as can be when coverage is not there.
 */
export const greeting =
  (holders: HearOfHolders, once: OnceInAWhile, complain: (error: unknown) => void) =>
  (principal: Principal): Promise<void> => {
    if (principal.kind === 'service') return Promise.resolve();
    const visitor = visitorOf(principal);
    const key = visitor ? `${visitor.subject} ${visitor.verifiedEmail}` : '';
    return once(key, () => holders.execute(visitor).catch(complain));
  };
