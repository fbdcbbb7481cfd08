import { type Cast, dataOf } from '../support/journey';
import { there } from '../support/there';

const listed = `query ($saleReference: String!) {
  partnerAccount { codes(filter: { saleReference: $saleReference }) { nodes { id } } }
}`;

interface Listed {
  readonly partnerAccount: {
    readonly codes: { readonly nodes: readonly { readonly id: string }[] };
  };
}

/** The id of the code that was sold under this reference. */
export const idOfSale = async (
  { partner }: Pick<Cast, 'partner'>,
  saleReference: string,
): Promise<string> => {
  const { partnerAccount } = dataOf(await partner<Listed, object>(listed, { saleReference }));
  return there(partnerAccount.codes.nodes[0]).id;
};
