import type { Principal } from '../domain/principal';

/** What every resolver gets beside its arguments; made anew for each request. */
export interface GraphContext<Loaders = unknown> {
  readonly principal: Principal;
  readonly loaders: Loaders;
}
