import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { downloadMinutes, type Evidence as File, isThere, minutesAfter } from '../domain/evidence';
import type { FileAddresses } from '../domain/files';
import type { GraphContext } from './context';
import { Evidence } from './evidence.type';

/** Gives out the address of a file that has arrived; who may see the file is decided where it is found. */
@Resolver(() => Evidence)
export class EvidenceFields {
  constructor(private readonly addresses: FileAddresses) {}

  @FieldResolver()
  downloadUrl(
    @Root() file: File,
    @Ctx() { loaders: { now } }: GraphContext<{ readonly now: Date }>,
  ) {
    const until = minutesAfter(now, downloadMinutes);
    return isThere(file) ? this.addresses.addressOf(file.id, 'GET', until) : null;
  }
}

/** The place for a file: its address takes the file that was announced, and no other. */
export const slotShape = (addresses: FileAddresses, evidence: File) => ({
  evidence,
  uploadUrl: addresses.addressOf(evidence.id, 'PUT', evidence.expiresAt),
  headers: [{ name: 'content-type', value: evidence.mediaType }],
  maxByteSize: evidence.byteSize,
  expiresAt: evidence.expiresAt,
});
