import { isIPv6 } from 'node:net';

/** An IPv4 address that came over IPv6 is that IPv4 address. */
const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

const groupsIn = (part: string): readonly string[] =>
  part.split(':').filter((group) => group !== '');

/** The eight groups of an IPv6 address, its zone left out. */
const groupsOf = (address: string): readonly string[] => {
  const [head = '', ...tail] = address.replace(/%.*$/, '').split('::');
  const [before, after] = [groupsIn(head), tail.flatMap(groupsIn)];
  const missing = Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(missing).fill('0'), ...after];
};

/** By what somebody unknown is told from others: an IPv4 address, or the /64 network of an IPv6 one, which one subscriber has whole. */
export const networkOfAddress = (address: string): string => {
  const plain = mapped.exec(address)?.[1] ?? address;
  if (!isIPv6(plain.replace(/%.*$/, ''))) return plain;
  const network = groupsOf(plain).slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
};
