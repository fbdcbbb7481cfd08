import type { Claim } from '../domain/claim';
import type { CoverageDesk, CoverFacts, TermsDesk } from '../domain/desks';
import type { RemedyFacts } from '../domain/remedy-facts';
import { pinnedTerms } from './pinned-terms';

/** What a service begins with whose fee comes before anybody has seen the unit. */
export const notAssessed: RemedyFacts['assessment'] = { estimate: [], warranty: 'OUT_OF_SCOPE' };

/** Gathers what decides about remedies: coverage is asked once for a whole list, the catalog only for what is not kept. */
export class RemedyDesk {
  constructor(
    private readonly coverage: CoverageDesk,
    private readonly terms: TermsDesk,
  ) {}

  /** The facts of each claim that waits for a choice, undefined for the others. */
  async factsOf(claims: readonly Claim[]): Promise<readonly (RemedyFacts | undefined)[]> {
    const waiting = claims.filter(({ status }) => status === 'AWAITING_ELECTION');
    const contractIds = [...new Set(waiting.map(({ contract }) => contract.id))];
    const covers = contractIds.length > 0 ? await this.coverage.coverOf(contractIds) : [];
    const coverOf = new Map(contractIds.map((id, index) => [id, covers[index]]));
    return Promise.all(claims.map((claim) => this.facts(claim, coverOf.get(claim.contract.id))));
  }

  /** The facts of a choice that was made before, as they are now; undefined where coverage does not know the contract. */
  async factsAgain(claim: Claim): Promise<RemedyFacts | undefined> {
    const [cover] = await this.coverage.coverOf([claim.contract.id]);
    return cover && this.factsUnder(cover, claim, claim.assessment ?? notAssessed);
  }

  /** True where another unit has taken the place of the claim's own in the contract. */
  async isReplaced({ contract, deviceId }: Claim): Promise<boolean> {
    const [cover] = await this.coverage.coverOf([contract.id]);
    return cover !== undefined && cover.deviceId !== deviceId;
  }

  private async facts(
    claim: Claim,
    cover: CoverFacts | undefined,
  ): Promise<RemedyFacts | undefined> {
    const { assessment } = claim;
    if (claim.status !== 'AWAITING_ELECTION' || !assessment || !cover) return undefined;
    return this.factsUnder(cover, claim, assessment);
  }

  private async factsUnder(
    cover: CoverFacts,
    claim: Claim,
    assessment: RemedyFacts['assessment'],
  ): Promise<RemedyFacts> {
    const { receipt, contract, serviceType, warrantyLine, channel, incident } = claim;
    const [terms, fees] = await Promise.all([
      pinnedTerms(this.terms, claim),
      this.terms.feesFor(contract),
    ]);
    const incidentType = incident.cause === 'FLYAWAY' ? 'FLYAWAY' : 'DAMAGE';
    return {
      serviceType,
      warrantyLine,
      incidentType,
      channel,
      assessment,
      checks: receipt?.checks ?? [],
      cover,
      terms,
      fees,
    };
  }
}
