/** The one place that may read the environment. */
export const port = process.env['PORT'];
