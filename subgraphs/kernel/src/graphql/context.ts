import type { Principal } from '../domain/principal';

/** What every resolver gets beside its arguments; made anew for each request. */
export interface GraphContext<Loaders = unknown> {
  readonly principal: Principal;
  /** What was read stays as it was read, until a command of the same request has changed things. */
  loaders: Loaders;
  readonly freshLoaders: () => Loaders;
}
