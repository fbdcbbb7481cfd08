import type { Clock } from '../domain/clock';
import type { Mail, Mailer, MailRecord, MailResult, MailState, MailStep } from '../domain/mail';
import type { Transact } from './transact';

/** A message that is to be mailed, as it stands on record now. */
export interface DraftedMail {
  readonly state: MailState;
  /** By what the part that keeps the message knows who it is for; null for a person without an address, or erased. */
  readonly addressee: string | null;
  /** Writes it, outside of the transaction, since other parts may be asked; undefined where the person has no address after all. */
  readonly write: () => Promise<Mail | undefined>;
}

/** Where a part keeps its messages, and how it writes them. */
export interface Post<Stores> {
  readonly transact: Transact<Stores>;
  readonly clock: Clock;
  /** Undefined where nothing is mailed. */
  readonly mailer: Mailer | undefined;
  readonly recordIn: (stores: Stores) => MailRecord;
  /** Undefined for a message that nobody is to mail. */
  readonly draft: (stores: Stores, id: string) => Promise<DraftedMail | undefined>;
}

/** A message as it is tried. */
interface Try {
  readonly id: string;
  /** Whatever keeps it from going now keeps it from going at all. */
  readonly isLast: boolean;
}

/** Whoever is told so tries again later. */
const notNow = (): Error => new Error('The mail server takes nothing at present.');

/** Whoever hands a message over, and was taken for dead meanwhile, still knows what came of it. */
const handingOver = ['SENDING', 'IN_DOUBT'] as const;

const endStates: Readonly<Record<Exclude<MailResult, 'AWAY'>, MailState>> = {
  TAKEN: 'SENT',
  REFUSED: 'REFUSED',
  IN_DOUBT: 'IN_DOUBT',
};

/**
 * Mails a message, at most once. That it is being handed over is on record before it is: whoever finds it so later
 * cannot know whether the server has it, and leaves it in doubt. Only a server that said no, or was never handed
 * anything, is asked again.
 */
export class SendMail<Stores> {
  constructor(private readonly post: Post<Stores>) {}

  /** What became of the message now; undefined when that was settled before. Rejects when it is to be tried again. */
  async execute(id: string, isLast: boolean): Promise<MailState | undefined> {
    try {
      return await this.send({ id, isLast });
    } catch (error) {
      if (isLast) await this.step(id, { from: ['WAITING'], to: 'GIVEN_UP' });
      throw error;
    }
  }

  private async send(tried: Try): Promise<MailState | undefined> {
    const { id } = tried;
    const { transact, mailer, draft } = this.post;
    const drafted = await transact((stores) => draft(stores, id));
    if (drafted?.state === 'SENDING') return this.step(id, { from: ['SENDING'], to: 'IN_DOUBT' });
    if (drafted?.state !== 'WAITING') return undefined;
    if (!mailer) return this.step(id, { from: ['WAITING'], to: 'NO_SERVER' });
    return this.hand(tried, drafted, mailer);
  }

  private async hand(
    tried: Try,
    { addressee, write }: DraftedMail,
    mailer: Mailer,
  ): Promise<MailState | undefined> {
    const { id } = tried;
    const mail = addressee === null ? undefined : await write();
    if (!mail) return this.step(id, { from: ['WAITING'], to: 'NO_ADDRESS' });
    const isBegun = await this.post.transact((stores) => this.begin(stores, id, addressee));
    return isBegun ? this.settle(tried, await mailer.send(mail)) : undefined;
  }

  /** Who was erased while the letter was written gets none: it is looked at again just before it goes. */
  private async begin(stores: Stores, id: string, addressee: string | null): Promise<boolean> {
    const { draft, recordIn } = this.post;
    const again = await draft(stores, id);
    if (again?.addressee !== addressee) throw new Error('The person was changed meanwhile.');
    return recordIn(stores).step(id, { from: ['WAITING'], to: 'SENDING' });
  }

  private async settle({ id, isLast }: Try, result: MailResult): Promise<MailState | undefined> {
    if (result === 'AWAY') return this.later(id, isLast);
    const sent = result === 'TAKEN' ? { sentAt: this.post.clock.now() } : {};
    return this.step(id, { from: handingOver, to: endStates[result], ...sent });
  }

  /** Whoever was taken for dead meanwhile has lost the job by which it would be tried again: it gets another one. */
  private async later(id: string, isLast: boolean): Promise<MailState | undefined> {
    if (isLast) return this.step(id, { from: handingOver, to: 'GIVEN_UP' });
    const { transact, recordIn } = this.post;
    await transact(async (stores) => {
      const record = recordIn(stores);
      if (await record.step(id, { from: ['SENDING'], to: 'WAITING' })) return;
      if (await record.step(id, { from: ['IN_DOUBT'], to: 'WAITING' })) await record.queue(id);
    });
    throw notNow();
  }

  private async step(id: string, step: MailStep): Promise<MailState | undefined> {
    const { transact, recordIn } = this.post;
    return (await transact((stores) => recordIn(stores).step(id, step))) ? step.to : undefined;
  }
}
