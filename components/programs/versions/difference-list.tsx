/** Changes as short lines; the same change to two exercises of one name is one line with a count. */
export function DifferenceList({ lines }: { readonly lines: readonly string[] }) {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return (
    <ul className="grid list-disc gap-0.5 pl-5 tabular-nums">
      {[...counts].map(([line, count]) => (
        <li key={line}>{count > 1 ? `${line} (${count} ×)` : line}</li>
      ))}
    </ul>
  );
}
