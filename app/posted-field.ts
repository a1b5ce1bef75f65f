const LONGEST_BODY_BYTES = 1000;

/** One short field of a form that a page without a script has sent; empty when it is too long or no form at all. */
export async function postedField(request: Request, name: string): Promise<string> {
  const value = (await postedForm(request, LONGEST_BODY_BYTES))?.get(name);
  return typeof value === "string" ? value : "";
}

/** A form of at most so many bytes; undefined when it is longer, or no form at all. */
export async function postedForm(request: Request, longest: number): Promise<FormData | undefined> {
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (!(length <= longest)) return undefined;
  try {
    return await request.formData();
  } catch {
    return undefined;
  }
}

/** Sends the browser on to a page of ours after a form. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}
