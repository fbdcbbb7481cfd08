import { connect } from 'node:net';
import { type Hostile, hostileMix } from './hostile-mix';
import type { Latencies, Load } from './load-messages';
import { paced } from './paced';
import { send } from './send';

type LoadOf<Kind extends Load['kind']> = Extract<Load, { readonly kind: Kind }>;

const sendGood = ({ url, token, text, ...pace }: LoadOf<'good'>): Promise<Latencies> => {
  const body = Buffer.from(text);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return paced(pace, async () => {
    const answer = await send({ url, method: 'POST', headers, body });
    if (answer.status !== 200 || answer.text.includes('"errors"'))
      throw new Error(`A good request was answered ${answer.status}: ${answer.text}`);
  });
};

/** Every time the mix begins anew it comes from somewhere else. */
const addressOf = (turn: number): string => {
  const round = Math.floor(turn / hostileMix.length);
  return `203.0.113.${1 + (round % 250)}`;
};

const sendHostile = async (url: string, hostile: Hostile, turn: number): Promise<void> => {
  const { title, search, credential, address = addressOf(turn), method, body } = hostile;
  const headers = {
    ...hostile.headers,
    'x-forwarded-for': address,
    ...(credential ? { authorization: `Bearer ${credential()}` } : {}),
  };
  const { status, text } = await send({ url: url + search, method, headers, body });
  if (status === 200) throw new Error(`The request "${title}" was not refused: ${text}`);
};

const slowClients = 10;

/** Clients that say they will send much and then send next to nothing, for as long as they are let. */
const openSlowClients = (url: string): (() => void) => {
  const { hostname, port, host } = new URL(url);
  const sockets = Array.from({ length: slowClients }, () => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => socket.destroy());
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{`,
    );
    return socket;
  });
  const drip = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write(' ');
  }, 500);
  return () => {
    clearInterval(drip);
    for (const socket of sockets) socket.destroy();
  };
};

const sendAllHostile = async ({ url, from, ...pace }: LoadOf<'hostile'>): Promise<Latencies> => {
  const closeSlowClients = openSlowClients(url);
  try {
    return await paced(pace, async (at) => {
      const turn = from + at;
      const hostile = hostileMix[turn % hostileMix.length];
      if (hostile) await sendHostile(url, hostile, turn);
    });
  } finally {
    closeSlowClients();
  }
};

process.on('message', (load: Load) => {
  void (load.kind === 'good' ? sendGood(load) : sendAllHostile(load)).then((latencies) => {
    process.send?.(latencies);
  });
});
process.send?.('ready');
