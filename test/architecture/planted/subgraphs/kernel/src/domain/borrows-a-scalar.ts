// breach: domain-is-pure
import { scalars } from '../graphql/scalars';

export const borrowed = scalars;
