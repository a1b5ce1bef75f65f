/** A patient's number in another system. */
export interface ExternalId {
  /** The system, in small letters: "cliniko". */
  readonly source: string;
  readonly value: string;
}

export const EXTERNAL_ID_LIMITS = { source: 30, value: 64 } as const;

/** A system's name as an address and a record have it: "My PMS 2" is "my-pms-2"; empty for none. */
export function sourceFromName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, EXTERNAL_ID_LIMITS.source)
    .replace(/^-|-$/g, "");
}

/** A number as the other system has it: a spreadsheet may have made "77" into "77.0". */
export function externalValue(cell: string): string {
  return cell.trim().replace(/^(\d+)\.0+$/, "$1");
}
