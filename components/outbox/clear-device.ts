import { copiesOf } from "@/lib/domain/sharing/link-copies";

/** Takes the pages, pictures and half-done sessions of a link off this device. What waits to be sent stays. */
export async function clearDevice(linkId: string): Promise<void> {
  localStorage.removeItem(`homestretch-session:${linkId}`);
  if (!("caches" in window)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => copiesOf(linkId, name)).map((name) => caches.delete(name)));
}
