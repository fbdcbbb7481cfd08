/** Asks once for all who want the same at the same time; what came of it is kept for nobody later. */
export class InFlight<Result> {
  private readonly asked = new Map<string, Promise<Result>>();

  of(key: string, ask: () => Promise<Result>): Promise<Result> {
    const known = this.asked.get(key);
    if (known) return known;
    const asked = ask().finally(() => {
      if (this.asked.get(key) === asked) this.asked.delete(key);
    });
    this.asked.set(key, asked);
    return asked;
  }

  /** Whoever comes from now on is not given what was asked before. */
  forget(): void {
    this.asked.clear();
  }
}
