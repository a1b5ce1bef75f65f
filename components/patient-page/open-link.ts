export type OpeningResult =
  | { readonly kind: "open"; readonly path: string }
  | { readonly kind: "closed" }
  | { readonly kind: "unreachable" };

/** Asks the server to trade the token for the page it opens. */
export async function openLink(token: string): Promise<OpeningResult> {
  try {
    const response = await fetch("/p/open", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token }),
    });
    if (response.status === 404) return { kind: "closed" };
    if (!response.ok) return { kind: "unreachable" };
    const path = pathOf(await response.json());
    return path === undefined ? { kind: "unreachable" } : { kind: "open", path };
  } catch {
    return { kind: "unreachable" };
  }
}

function pathOf(body: unknown): string | undefined {
  const path = typeof body === "object" && body !== null && "path" in body ? body.path : undefined;
  return typeof path === "string" && /^\/p\/[\w-]+$/.test(path) ? path : undefined;
}
