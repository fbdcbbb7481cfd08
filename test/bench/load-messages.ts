import type { Pace } from './paced';

/** What a thread is to send. */
export type Load = Pace &
  (
    | {
        readonly kind: 'hostile';
        readonly url: string;
        /** How many were sent before: the mix goes on from there. */
        readonly from: number;
      }
    | {
        readonly kind: 'good';
        readonly url: string;
        readonly token: string;
        /** The operation with its variables, as it is sent. */
        readonly text: string;
      }
  );

/** How long each request took, in milliseconds from when it was due. */
export type Latencies = readonly number[];
