import type { DecisionBasis } from '@care-graph/kernel/domain/basis';
import type { basisTypeOf } from '@care-graph/kernel/graphql/basis';
import { resolved } from '@care-graph/kernel/graphql/decorators';
import { Ctx, Resolver, Root } from 'type-graphql';
import type { CatalogContext } from './loaders';
import { shared } from './shared';
import { TermsClause, TermsVersion } from './terms.type';

/** A basis as the domain has it, or as a refusal shows it. */
type BasisFacts = DecisionBasis | ReturnType<typeof basisTypeOf>;

const termsOf = (basis: BasisFacts) => ('termsVersion' in basis ? basis.termsVersion : basis.terms);

/** The terms and the clause of a basis are the catalog's own, so that all of their fields can be asked for here. */
@Resolver(() => shared.DecisionBasis)
export class DecisionBasisFields {
  @resolved(
    () => TermsVersion,
    'The terms that were applied; null when the rule holds under all terms.',
    {
      nullable: true,
    },
  )
  termsVersion(@Root() basis: BasisFacts, @Ctx() { loaders }: CatalogContext) {
    const terms = termsOf(basis);
    return terms ? loaders.terms.load(terms.id) : null;
  }

  @resolved(
    () => TermsClause,
    'The passage of those terms; null when the rule is not a clause of theirs.',
    { nullable: true },
  )
  clause(@Root() { clause }: BasisFacts, @Ctx() { loaders }: CatalogContext) {
    return clause ? loaders.clause.load(clause.id) : null;
  }
}
