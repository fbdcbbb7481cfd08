import type { Clock } from '../domain/clock';
import type { Mail, Mailer, MailRecord, MailResult, MailState, MailStep } from '../domain/mail';
import type { Transact } from './transact';

/** A message that is to be mailed, as it stands on record now. */
export interface DraftedMail {
  readonly state: MailState;
  /** Null for a person who has no address, or was erased. */
  readonly email: string | null;
  /** Writes it; outside of the transaction, since other parts may be asked for its words. */
  write(email: string): Promise<Mail>;
}

/** Where a part keeps its messages, and how it writes them. */
export interface Post<Stores> {
  readonly transact: Transact<Stores>;
  readonly clock: Clock;
  /** Undefined where nothing is mailed. */
  readonly mailer: Mailer | undefined;
  readonly recordIn: (stores: Stores) => Pick<MailRecord, 'step'>;
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

const endStates: Readonly<Record<MailResult, MailState>> = {
  TAKEN: 'SENT',
  REFUSED: 'REFUSED',
  IN_DOUBT: 'IN_DOUBT',
  AWAY: 'WAITING',
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
    const { email } = drafted;
    if (!email) return this.step(id, { from: ['WAITING'], to: 'NO_ADDRESS' });
    const mail = await drafted.write(email);
    const isBegun = await transact((stores) => this.begin(stores, id, email));
    return isBegun ? this.settle(tried, await mailer.send(mail)) : undefined;
  }

  /** Who was erased while the letter was written gets none: it is looked at again just before it goes. */
  private async begin(stores: Stores, id: string, email: string): Promise<boolean> {
    const { draft, recordIn } = this.post;
    const again = await draft(stores, id);
    if (again?.email !== email) throw new Error('The person was changed meanwhile.');
    return recordIn(stores).step(id, { from: ['WAITING'], to: 'SENDING' });
  }

  private async settle({ id, isLast }: Try, result: MailResult): Promise<MailState | undefined> {
    if (result === 'AWAY' && isLast) return this.step(id, { from: handingOver, to: 'GIVEN_UP' });
    const sent = result === 'TAKEN' ? { sentAt: this.post.clock.now() } : {};
    const settled = await this.step(id, { from: handingOver, to: endStates[result], ...sent });
    if (result === 'AWAY') throw notNow();
    return settled;
  }

  private async step(id: string, step: MailStep): Promise<MailState | undefined> {
    const { transact, recordIn } = this.post;
    return (await transact((stores) => recordIn(stores).step(id, step))) ? step.to : undefined;
  }
}
