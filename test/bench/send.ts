import { Agent, request } from 'node:http';
import { Readable } from 'node:stream';

export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | (() => ReadableStream<Uint8Array>);
}

export interface Received {
  /** 0 where the connection was cut before there was one. */
  readonly status: number;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true });

/** Sends a request; that the other side hangs up is an answer too. */
export const send = ({ url, method, headers, body }: Sent): Promise<Received> =>
  new Promise((resolve) => {
    const asked = request(url, { method, agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('close', () => {
        resolve({ status: response.statusCode ?? 0, text });
      });
    });
    asked.on('error', () => {
      resolve({ status: 0, text: '' });
    });
    if (Buffer.isBuffer(body)) asked.end(body);
    else Readable.fromWeb(body() as never).pipe(asked);
  });
