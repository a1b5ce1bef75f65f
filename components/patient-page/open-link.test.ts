import { afterEach, describe, expect, it, vi } from "vitest";
import { openLink } from "./open-link";

function answerWith(response: Response | Error) {
  const fetch = vi.fn(async () => {
    if (response instanceof Error) throw response;
    return response;
  });
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe("openLink", () => {
  it("sends the token in the body and never in the address", async () => {
    const fetch = answerWith(Response.json({ path: "/p/0b4e" }));
    expect(await openLink("secret")).toEqual({ kind: "open", path: "/p/0b4e" });
    expect(fetch).toHaveBeenCalledWith("/p/open", expect.objectContaining({ body: '{"token":"secret"}' }));
  });

  it.each(["https://elsewhere.example", "//elsewhere.example", "/p/../today", "", 4, null])(
    "does not go to %j",
    async (path) => {
      answerWith(Response.json({ path }));
      expect(await openLink("secret")).toEqual({ kind: "unreachable" });
    },
  );

  it("tells a link that is over from a server that cannot be reached", async () => {
    answerWith(Response.json({}, { status: 404 }));
    expect(await openLink("secret")).toEqual({ kind: "closed" });
    answerWith(new Response("", { status: 503 }));
    expect(await openLink("secret")).toEqual({ kind: "unreachable" });
    answerWith(new TypeError("Failed to fetch"));
    expect(await openLink("secret")).toEqual({ kind: "unreachable" });
    answerWith(new Response("<html>", { status: 200 }));
    expect(await openLink("secret")).toEqual({ kind: "unreachable" });
  });
});
