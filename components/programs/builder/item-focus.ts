/** Puts the focus on a row of the program once it is drawn; on the program itself when there is none. */
export function focusItem(itemId: string | undefined): void {
  requestAnimationFrame(() => {
    const row = itemId === undefined ? null : document.getElementById(`item-${itemId}`);
    (row ?? document.getElementById("program-items"))?.focus();
  });
}

/** Puts the focus into the first field of an exercise's dose once it is drawn. */
export function focusDose(itemId: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(`item-${itemId}`);
    (row?.querySelector<HTMLElement>("input:not([type=checkbox]), select") ?? row)?.focus();
  });
}
