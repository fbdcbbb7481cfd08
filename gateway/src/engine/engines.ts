import type { Log } from '@care-graph/kernel/runtime/log';
import { StartFault } from '@care-graph/kernel/runtime/start-fault';
import { apolloEngine } from './apollo-engine';
import { engineNames, type MakeEngine } from './engine';

const engines: Readonly<Record<(typeof engineNames)[number], (log: Log) => MakeEngine>> = {
  apollo: apolloEngine,
};

/** The engine of a name; another name is a fault that says which there are. */
export const engineNamed = (name: string, log: Log): MakeEngine => {
  const known = engineNames.find((engineName) => engineName === name);
  if (known) return engines[known](log);
  throw new StartFault(
    `There is no engine ${name}. Set CARE_ENGINE to ${engineNames.join(' or ')}.`,
  );
};
