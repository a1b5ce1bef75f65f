import { type PartStatus, TRANSLATION_STATUSES } from "./document-translation";

/** Whether words may be handed out at all. */
export function mayStand({ status }: PartStatus, allowsDrafts: boolean): boolean {
  return allowsDrafts || status === "signed" || status === "checked";
}

/** How far words may be relied on that are made of these: as far as the least of them. */
export function weakestOf(first: PartStatus, others: readonly PartStatus[] = []): PartStatus {
  const rank = ({ status }: PartStatus) => TRANSLATION_STATUSES.indexOf(status);
  const { status, reviewer, reviewedOn } = others.reduce(
    (weakest, part) => (rank(part) > rank(weakest) ? part : weakest),
    first,
  );
  return {
    status,
    ...(reviewer !== undefined && { reviewer }),
    ...(reviewedOn !== undefined && { reviewedOn }),
  };
}
