/** "1 patient", "12 patients". */
export function patientsInWords(count: number): string {
  return count === 1 ? "1 patient" : `${count} patients`;
}

interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly skipped: number;
  readonly wrong: number;
}

/** What an import did, in one line. */
export function importedInWords({ added, updated, skipped, wrong }: ImportCounts): string {
  const were = (count: number) => (count === 1 ? "was" : "were");
  const parts = [
    `${patientsInWords(added)} ${were(added)} added.`,
    updated > 0 && `${updated} ${were(updated)} updated.`,
    skipped > 0 && `${skipped} ${were(skipped)} in the list already and left as they are.`,
    wrong > 0 && `${wrong} with a mistake ${were(wrong)} left out.`,
  ];
  return parts.filter((part) => part !== false).join(" ");
}
