import { badInput } from '@care-graph/kernel/domain/fault';
import { clientForm } from '../domain/published-document';

/** Checks the name of a client, where one is given. */
export const requireClient = (client: string | null | undefined): void => {
  if (client === null || client === undefined || clientForm.test(client)) return;
  const form = 'lower-case letters, digits, dots, hyphens and underscores, such as portal-web';
  throw badInput(`client has another form: send ${form}.`, 'input', 'client');
};
