import { BlockList, isIP } from 'node:net';
import type { Networks } from '../domain/ports';

interface Network {
  readonly address: string;
  readonly bits: number;
  readonly family: 'ipv4' | 'ipv6';
}

const networkOf = (text: string): Network | undefined => {
  const [, address = '', bits = ''] = /^([0-9a-fA-F:.]+)\/(\d{1,3})$/.exec(text) ?? [];
  const version = isIP(address);
  if (version === 0 || Number(bits) > (version === 4 ? 32 : 128)) return undefined;
  return { address, bits: Number(bits), family: version === 4 ? 'ipv4' : 'ipv6' };
};

export const networks: Networks = { isNetwork: (text) => networkOf(text) !== undefined };

/** An IPv4 address that came over IPv6 is that IPv4 address. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');

/** Whether an address lies in one of the networks; with none named, any does. */
export const liesIn = (allowed: readonly string[]): ((address: string) => boolean) => {
  if (allowed.length === 0) return () => true;
  const list = new BlockList();
  for (const network of allowed.map(networkOf)) {
    if (network) list.addSubnet(network.address, network.bits, network.family);
  }
  return (from) => {
    const address = plain(from);
    const version = isIP(address);
    return version !== 0 && list.check(address, version === 4 ? 'ipv4' : 'ipv6');
  };
};
