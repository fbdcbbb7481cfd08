/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which findings to give; every value given has to fit. */
export type DataQualityFilter = {
  /** Only findings of this kind. */
  readonly kind?: DataQualityKind | null | undefined;
  /** Only findings about this product. */
  readonly productCode?: string | null | undefined;
  /** Only findings as bad as this. */
  readonly severity?: FindingSeverity | null | undefined;
};

/** What a check finds missing in the catalog. */
export type DataQualityKind =
  /** No source lists the parts that a plan covers. */
  | 'NO_COMPONENT_LIST'
  /** A covered part has no price for when it is missing. */
  | 'NO_COMPONENT_PRICE'
  /** A use that a plan grants has no fee, anywhere or in one of its regions. */
  | 'NO_FEE_TIER'
  /** A plan is on sale without a price, anywhere or in a region. */
  | 'NO_PRICE'
  /** A value in use has no source. */
  | 'SYNTHETIC_VALUE'
  /** A service is offered that no source confirms for the product. */
  | 'UNCONFIRMED_SERVICE';

/** How bad a finding is. */
export type FindingSeverity =
  /** It has to be put right first. */
  | 'ERROR'
  /** It may stay, and is shown. */
  | 'WARNING';

/** The widest group that a clause can name. */
export type ProductFamily =
  /** Small cameras worn or mounted in use. */
  | 'ACTION_CAMERA'
  /** Gimbals with a camera, flown under an aircraft. */
  | 'CAMERA_GIMBAL'
  /** Aircraft of every size. */
  | 'DRONE'
  /** Gimbals for cameras. */
  | 'HANDHELD_GIMBAL'
  /** Pocket cameras with a gimbal. */
  | 'POCKET_CAMERA'
  /** Gimbals for phones. */
  | 'SMARTPHONE_GIMBAL';

/** The kind of device, which sets the activation window. */
export type ProductKind =
  /** A flying device. */
  | 'AIRCRAFT'
  /** A camera of an aircraft with a plan of its own. */
  | 'CAMERA'
  /** A handheld camera or gimbal. */
  | 'HANDHELD';

/** Why something is in the register. */
export type RegisterKind =
  /** No source says anything, so a choice was made. */
  | 'ASSUMPTION'
  /** Two sources say different things. */
  | 'CONTRADICTION';

export type MoreFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type BiDataQualityV1QueryVariables = Exact<{
  filter?: DataQualityFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type BiDataQualityV1Query = { readonly dataQualityFindings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: DataQualityKind, readonly severity: FindingSeverity, readonly message: string, readonly foundAt: string, readonly dataAsOf: string, readonly product: { readonly code: string, readonly activeContractCount: number | null }, readonly planSku: { readonly id: string } | null, readonly region: { readonly code: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BiRegisterV1QueryVariables = Exact<{
  kind?: RegisterKind | null | undefined;
  after?: string | null | undefined;
}>;


export type BiRegisterV1Query = { readonly registerEntries: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly kind: RegisterKind, readonly subject: string, readonly resolution: string, readonly product: { readonly code: string } | null, readonly statements: ReadonlyArray<{ readonly value: string, readonly isFollowed: boolean, readonly source: { readonly document: string, readonly isSynthetic: boolean } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BiProductsV1QueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BiProductsV1Query = { readonly products: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly kind: ProductKind, readonly hasInternationalWarranty: boolean, readonly activeContractCount: number | null, readonly series: ReadonlyArray<{ readonly code: string, readonly family: ProductFamily }>, readonly source: { readonly document: string, readonly isSynthetic: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export const MoreFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"More"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<MoreFragment, unknown>;
export const BiDataQualityV1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BiDataQualityV1"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DataQualityFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataQualityFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"activeContractCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planSku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"dataAsOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"More"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"More"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<BiDataQualityV1Query, BiDataQualityV1QueryVariables>;
export const BiRegisterV1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BiRegisterV1"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isFollowed"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isSynthetic"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"More"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"More"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<BiRegisterV1Query, BiRegisterV1QueryVariables>;
export const BiProductsV1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BiProductsV1"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"family"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasInternationalWarranty"}},{"kind":"Field","name":{"kind":"Name","value":"activeContractCount"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isSynthetic"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"More"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"More"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<BiProductsV1Query, BiProductsV1QueryVariables>;