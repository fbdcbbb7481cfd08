// in no layer, so no rule would hold it
export const service = 1;
