const LONGEST_BODY_BYTES = 1000;

/** One short field of a form that a page without a script has sent; empty when it is too long or no form at all. */
export async function postedField(request: Request, name: string): Promise<string> {
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (!(length <= LONGEST_BODY_BYTES)) return "";
  try {
    const value = (await request.formData()).get(name);
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}

/** Sends the browser on to a page of ours after a form. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}
