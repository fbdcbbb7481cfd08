/** A message as its reader's program takes it apart. */
export interface ReadMail {
  readonly headers: ReadonlyMap<string, string>;
  /** The text of each part by its type, such as `text/html`; a file is found by its name. */
  readonly parts: ReadonlyMap<string, string>;
}

const bytesOf = (text: string): Buffer => {
  const plain = text.replace(/=\r\n/g, '');
  const codes = plain.replace(/=([0-9A-F]{2})/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return Buffer.from(codes, 'latin1');
};

/** Undoes RFC 2047, by which a header holds more than ASCII. */
const word = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_whole, kind: string, said: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(said, 'base64').toString()
        : bytesOf(said.replaceAll('_', ' ')).toString(),
    );

const headersOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).toLowerCase(), word(line.slice(at + 1).trim())] as const;
      }),
  );

const contentOf = (body: string, encoding: string | undefined): string => {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  return encoding === 'quoted-printable' ? bytesOf(body).toString() : body;
};

const withLineFeeds = (text: string): string => text.replaceAll('\r\n', '\n');

const collect = (source: string, parts: Map<string, string>): ReadonlyMap<string, string> => {
  const end = source.indexOf('\r\n\r\n');
  const [headers, body] = [headersOf(source.slice(0, end)), source.slice(end + 4)];
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1];
  if (boundary !== undefined) {
    const pieces = body.split(`--${boundary}`).slice(1, -1);
    for (const piece of pieces) collect(piece.replace(/^\r\n/, ''), parts);
    return headers;
  }
  const file = /filename="?([^";]+)/.exec(headers.get('content-disposition') ?? '')?.[1];
  const text = withLineFeeds(contentOf(body, headers.get('content-transfer-encoding')));
  parts.set(file ?? type.replace(/;.*/, ''), text.trimEnd());
  return headers;
};

export const readMail = (source: string): ReadMail => {
  const parts = new Map<string, string>();
  return { headers: collect(source, parts), parts };
};
