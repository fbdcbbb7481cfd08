import { LRUCache } from 'lru-cache';

/** Callers of whom texts are remembered, and how much of each: 32 MiB in all. */
const mostOwners = 512;
const mostTexts = 100;
const mostBytes = 64 * 1024;

/**
 * Texts that clients registered by asking with text and hash (automatic persisted queries). Each caller has a bounded
 * place of its own: nobody pushes out, runs or plants what another one registered.
 */
export class AutomaticDocuments {
  private readonly owners = new LRUCache<string, LRUCache<string, string>>({ max: mostOwners });

  get(owner: string, digest: string): string | undefined {
    return this.owners.get(owner)?.get(digest);
  }

  put(owner: string, digest: string, text: string): void {
    const texts = this.owners.get(owner) ?? this.make(owner);
    texts.set(digest, text);
  }

  private make(owner: string): LRUCache<string, string> {
    const texts = new LRUCache<string, string>({
      max: mostTexts,
      maxSize: mostBytes,
      sizeCalculation: (text) => Math.max(1, Buffer.byteLength(text)),
    });
    this.owners.set(owner, texts);
    return texts;
  }
}
