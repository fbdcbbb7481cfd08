import { AutomaticDocuments } from './automatic-documents';

const text = (name: string, size = 40): string => `query ${name} { a }`.padEnd(size);

describe('texts that callers registered', () => {
  it('are each caller’s own', () => {
    const documents = new AutomaticDocuments();
    documents.put('key:1', 'digest', text('Mine'));
    expect(documents.get('key:1', 'digest')).toBe(text('Mine'));
    expect(documents.get('key:2', 'digest')).toBeUndefined();
    documents.put('key:2', 'digest', text('Planted'));
    expect(documents.get('key:1', 'digest')).toBe(text('Mine'));
  });

  it('are a hundred of a caller at most, the oldest forgotten first', () => {
    const documents = new AutomaticDocuments();
    for (let number = 0; number <= 100; number += 1)
      documents.put('key:1', String(number), text(`Q${number}`));
    expect(documents.get('key:1', '0')).toBeUndefined();
    expect(documents.get('key:1', '100')).toBe(text('Q100'));
  });

  it('are 64 KiB of a caller at most, and one that is larger is not kept at all', () => {
    const documents = new AutomaticDocuments();
    documents.put('key:1', 'first', text('First', 40_000));
    documents.put('key:1', 'second', text('Second', 40_000));
    expect(documents.get('key:1', 'first')).toBeUndefined();
    documents.put('key:1', 'huge', text('Huge', 70_000));
    expect(documents.get('key:1', 'huge')).toBeUndefined();
    expect(documents.get('key:1', 'second')).toBe(text('Second', 40_000));
  });

  it('are pushed out by nobody but the 512 callers that came later', () => {
    const documents = new AutomaticDocuments();
    documents.put('key:0', 'digest', text('Mine'));
    for (let caller = 1; caller < 512; caller += 1)
      for (const digest of ['one', 'two']) documents.put(`key:${caller}`, digest, text('Theirs'));
    expect(documents.get('key:0', 'digest')).toBe(text('Mine'));
  });
});
