/** Cells in columns that are as wide as their widest cell. */
export const linesOf = (lines: readonly (readonly string[])[]): string => {
  const widths = (lines[0] ?? []).map((_, place) =>
    Math.max(...lines.map((line) => (line[place] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, place) => cell.padEnd(widths[place] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
