/** A block for a shell, and what the README says it prints; undefined where it prints nothing. */
export interface ShellStep {
  readonly command: string;
  readonly prints: string | undefined;
}

/** The shell blocks of a section, in its order. */
export const shellStepsIn = (readme: string, section: string): readonly ShellStep[] => {
  const text = new RegExp(`^## ${section}$([^]*?)^## `, 'm').exec(readme)?.[1] ?? '';
  const blocks = [...text.matchAll(/^```(bash|json|text)\n([^]*?)^```$/gm)].map(
    ([, language = '', body = '']) => ({ language, body }),
  );
  return blocks.flatMap(({ language, body }, place) => {
    const next = blocks[place + 1];
    const prints = next && next.language !== 'bash' ? next.body : undefined;
    return language === 'bash' ? [{ command: body, prints }] : [];
  });
};

/** What is printed without what is a reader's own: codes, ids and how wide a shell prints a count. */
export const commonText = (printed: string | undefined): string =>
  (printed ?? '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
    .replace(/"secret":"[0-9A-Z]{16}"/g, '"secret":"a code"')
    .replace(/"remaining":\d+/g, '"remaining":"what is left"')
    .replace(/\b([a-z]{3})_[0-9a-f]{26,}\b/g, '$1_…');
