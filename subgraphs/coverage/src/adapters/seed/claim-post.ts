import type { ClaimKeeper, ToldClaim } from '../../domain/programme-records';

/** What the thread that tells a programme asks of the one that started it. */
export type Asked =
  | { readonly call: 'begin' | 'complete' | 'keep' }
  | { readonly call: 'add'; readonly claims: readonly ToldClaim[] };

/** So many claims are handed over at once. */
const portion = 250;
/** So many portions are on their way at most, while the next are told. */
const mostOnTheirWay = 8;

/** Hands claims to whoever keeps them in another thread. */
export class ClaimPost implements ClaimKeeper {
  private gathered: ToldClaim[] = [];
  private readonly onTheirWay: Promise<void>[] = [];

  constructor(private readonly ask: (asked: Asked) => Promise<void>) {}

  begin(): Promise<void> {
    return this.ask({ call: 'begin' });
  }

  async add(claims: readonly ToldClaim[]): Promise<void> {
    this.gathered.push(...claims);
    if (this.gathered.length >= portion) this.send();
    if (this.onTheirWay.length > mostOnTheirWay) await this.onTheirWay.shift();
  }

  async complete(): Promise<void> {
    this.send();
    await Promise.all(this.onTheirWay.splice(0));
    await this.ask({ call: 'complete' });
  }

  keep(): Promise<void> {
    return this.ask({ call: 'keep' });
  }

  private send(): void {
    const sent = this.ask({ call: 'add', claims: this.gathered });
    this.gathered = [];
    // It is waited for later on, and what became of it is heard of then.
    sent.catch(() => undefined);
    this.onTheirWay.push(sent);
  }
}

/** Does for a keeper of claims what was asked in another thread. */
export const answerWith =
  (claims: ClaimKeeper) =>
  (asked: Asked): Promise<void> =>
    asked.call === 'add' ? claims.add(asked.claims) : claims[asked.call]();
