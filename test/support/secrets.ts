/** The sections that `npm run secrets` prints, each as the environment of a part. */
export const environmentsIn = (
  text: string,
): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    text
      .split('# ')
      .slice(1)
      .map((section) => {
        const [part = '', ...lines] = section.trim().split('\n');
        const settings = lines.map((line) => /^([A-Z_]+)='?(.*?)'?$/.exec(line)?.slice(1) ?? []);
        return [part, Object.fromEntries(settings) as Record<string, string>];
      }),
  );
