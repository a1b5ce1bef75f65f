export type CalendarAnswer =
  | { readonly kind: "open"; readonly address: string }
  | { readonly kind: "closed" }
  | { readonly kind: "unreachable" };

/** Asks the server for the address that a calendar subscribes to. */
export async function askForCalendar(linkId: string): Promise<CalendarAnswer> {
  try {
    const response = await fetch(`/p/${linkId}/reminders`, { method: "POST" });
    if (response.status === 404) return { kind: "closed" };
    const body: unknown = response.ok ? await response.json() : undefined;
    const address = typeof body === "object" && body !== null && "address" in body ? body.address : undefined;
    return typeof address === "string" ? { kind: "open", address } : { kind: "unreachable" };
  } catch {
    return { kind: "unreachable" };
  }
}
