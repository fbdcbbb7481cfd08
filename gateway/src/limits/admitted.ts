import type { Admission } from './limiter';

/** A request that was let in. Its slot is given back when its answer is closed and what was begun for it has ended. */
export interface Admitted {
  readonly left: Pick<Admission, 'requests' | 'concurrency'>;
  /** Keeps the slot until what comes back is called. */
  hold(): () => void;
}

export const admitted = (admission: Admission): Admitted => {
  const { requests, concurrency } = admission;
  let held = 0;
  return {
    left: { requests, concurrency },
    hold: () => {
      let isHeld = true;
      held += 1;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        held -= 1;
        if (held === 0) void admission.release();
      };
    },
  };
};
