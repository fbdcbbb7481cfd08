import { Resolver } from 'type-graphql';
import { fileClaim } from '../application/file-claim';
import type { Claim } from '../domain/claim';
import { scalars } from '../../../kernel/src/graphql/scalars';

export const mutation = (claim: Claim): readonly unknown[] => [Resolver, fileClaim(claim), scalars];
