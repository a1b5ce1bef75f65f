import type { DraftSaver } from "@/components/programs/model/draft-saver";

/**
 * Opens a sheet in a tab of its own once `address` is known. The tab opens at the click, or a browser would take it for
 * an advertisement; without an address it closes again.
 */
export async function openSheet(address: Promise<string | undefined>): Promise<void> {
  const tab = window.open("", "_blank");
  const found = await address;
  if (found === undefined) tab?.close();
  else if (tab) tab.location.href = found;
  else window.location.href = found;
}

/** The draft's sheet at this address, as soon as what is on the screen is saved. */
export async function whenSaved(saver: DraftSaver, address: string): Promise<string> {
  await saver.flush();
  return address;
}
