export const steps: readonly string[] = [];
