import { prefersStillness } from "@/components/figure/prefers-stillness";

/** What brings the library into sight where it has no place of its own. */
export const OPEN_LIBRARY_ID = "open-library";
/** The search of the library. */
export const LIBRARY_SEARCH_ID = "library-search";

/** Puts the focus on a row of the program once it is drawn; on the program itself when there is none. */
export function focusItem(itemId: string | undefined): void {
  requestAnimationFrame(() => {
    const row = itemId === undefined ? null : rowOf(itemId);
    (row ?? document.getElementById("program-items"))?.focus();
  });
}

/** Puts the focus into the first field of an exercise's dose once it is drawn, and shows where it is. */
export function focusDose(itemId: string): void {
  requestAnimationFrame(() => {
    const row = rowOf(itemId);
    if (row) flash(row);
    focusFirstValue(row);
  });
}

/** From an exercise's dose to that of the next one; after the last to the search. */
export function focusNextDose(itemId: string): void {
  const next = rowOf(itemId)?.nextElementSibling;
  if (next instanceof HTMLElement) focusFirstValue(next);
  else focusSearch();
}

/** Brings the library into sight, and the focus into its search. */
export function focusSearch(): void {
  // At once where it can be: the next letter is typed before the next frame.
  if (!focusField()) document.getElementById(OPEN_LIBRARY_ID)?.click();
}

/** Puts the focus into the search once the library is drawn. */
export function focusOpenedSearch(): void {
  requestAnimationFrame(focusField);
}

function focusField(): boolean {
  const field = document.getElementById(LIBRARY_SEARCH_ID);
  if (!(field instanceof HTMLInputElement) || !isInSight(field)) return false;
  field.focus();
  field.select();
  return true;
}

/** The row of an exercise. */
export function rowOf(itemId: string): HTMLElement | null {
  return document.getElementById(`item-${itemId}`);
}

function focusFirstValue(row: HTMLElement | null): void {
  const fields =
    row?.querySelectorAll<HTMLElement>("input:not([type=checkbox], [data-silent]), select") ?? [];
  ([...fields].find(isInSight) ?? row)?.focus();
  row?.scrollIntoView({ block: "nearest" });
}

function isInSight(element: HTMLElement | null): boolean {
  return element !== null && element.getClientRects().length > 0;
}

const FLASH_MS = 900;

/** One slow breath of colour, so that the eye finds the row; none for who wants no movement. */
export function flash(row: HTMLElement): void {
  if (prefersStillness()) return;
  row.animate([{ backgroundColor: "var(--color-accent-soft)" }, {}], {
    duration: FLASH_MS,
    easing: "ease-out",
  });
}
