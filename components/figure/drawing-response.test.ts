import { describe, expect, it } from "vitest";
import { FIGURES } from "@/db/seed/figures/all-figures";
import { solveWithReport } from "@/lib/figure/solve-figure";
import { drawingResponse, motionResponse, wallResponse } from "./drawing-response";

const spec = FIGURES["straight-leg-raise"];
const figure = spec && solveWithReport(spec).figure;

const ask = (query = "", headers: Record<string, string> = {}) =>
  new Request(`https://clinic.example/library/figures/straight-leg-raise${query}`, { headers });
const viewBoxOf = async (response: Response) =>
  /viewBox="([^"]+)"/.exec(await response.text())?.[1]?.split(" ");

describe("drawingResponse", () => {
  it("answers a shared exercise with a drawing the browser may keep", async () => {
    const response = drawingResponse({ figure, isShared: true }, ask());
    expect(response.headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toMatch(/^private, max-age=/);
    const svg = await response.text();
    expect(svg).toMatch(/^<svg .*<\/svg>$/);
    expect(svg).not.toMatch(/ style=| id=|<script/);
  });

  it("has the browser ask each time about a clinic's own drawing, whatever the address says", () => {
    const own = { figure, isShared: false, edition: "one" };
    for (const query of ["", "?edition=one"])
      expect(drawingResponse(own, ask(query)).headers.get("Cache-Control")).toBe("private, no-cache");
  });

  it("may be kept for good where the address says of which edition it is, and only there", () => {
    const shared = { figure, isShared: true, edition: "one" };
    const kept = (query: string) => drawingResponse(shared, ask(query)).headers.get("Cache-Control");
    expect(kept("?edition=one")).toBe("private, max-age=31536000, immutable");
    for (const query of ["", "?edition=two", "?edition="])
      expect(kept(query), query).not.toContain("immutable");
    const unknown = drawingResponse({ ...shared, edition: "" }, ask("?edition="));
    expect(unknown.headers.get("Cache-Control")).not.toContain("immutable");
  });

  it("is drawn once for an address that names its edition, and anew for every other", async () => {
    const other = FIGURES["cat-cow"] && solveWithReport(FIGURES["cat-cow"]).figure;
    const of = async (shown: unknown, query: string, isShared = true) =>
      drawingResponse({ figure: shown, isShared, edition: "kept" }, ask(query)).text();
    const first = await of(figure, "?edition=kept");
    expect(await of(other, "?edition=kept")).toBe(first);
    for (const query of ["", "?edition=former", "?edition=kept&side=left"])
      expect(await of(other, query), query).not.toBe(await of(figure, `${query}&on=wall`));
    expect(await of(other, "?edition=kept", false)).not.toBe(first);
    const gone = drawingResponse(undefined, ask("?edition=kept"));
    expect(gone.status).toBe(404);
  });

  it("says when the browser's copy is still right, and only then", () => {
    const etag = drawingResponse({ figure, isShared: true }, ask()).headers.get("ETag") ?? "";
    const again = (query: string) =>
      drawingResponse({ figure, isShared: true }, ask(query, { "If-None-Match": etag }));
    expect(again("").status).toBe(304);
    expect(again("?on=wall").status).toBe(200);
  });

  it("draws the asked side", async () => {
    const side = (name: string) => drawingResponse({ figure, isShared: true }, ask(`?side=${name}`)).text();
    expect(await side("left")).not.toBe(await side("right"));
    expect([await side("left"), await side("right")]).toContain(await side("neither"));
  });

  it("draws the asked skin, body and hair, and the default for a word it does not know", async () => {
    const styled = (query: string) => drawingResponse({ figure, isShared: true }, ask(query)).text();
    const drawings = await Promise.all(["", "?skin=dark", "?body=pregnant", "?hair=headscarf"].map(styled));
    expect(new Set(drawings).size).toBe(4);
    expect(await styled("?skin=green&body=&hair=blue")).toBe(drawings[0]);
    expect(await styled("?build=fuller")).toBe(await styled("?body=heavier"));
  });

  it("shows every exercise of the wall in one scale", async () => {
    const [, , width, height] =
      (await viewBoxOf(drawingResponse({ figure, isShared: true }, ask("?on=wall")))) ?? [];
    expect([width, height]).toEqual(["1500", "1330"]);
  });

  it("draws every key pose in the room that a sheet has for them, and the last alone where that is none", async () => {
    const picturesIn = async (query: string) =>
      (await drawingResponse({ figure, isShared: true }, ask(query)).text()).match(/<svg /g)?.length;
    expect(await picturesIn("?room=190x130")).toBe(1 + (figure?.frames.length ?? 0));
    for (const query of ["", "?room=9999x1", "?room=-1x20"]) expect(await picturesIn(query), query).toBe(1);
  });

  it("has one answer for what is not there", async () => {
    for (const nothing of [undefined, { isShared: true }, { figure: { format: 2 }, isShared: false }]) {
      const response = drawingResponse(nothing, ask());
      expect(response.status).toBe(404);
      expect(response.headers.get("Cache-Control")).toBe("private, no-store");
      expect(await response.text()).toBe("There is no such drawing.\n");
    }
  });
});

describe("wallResponse", () => {
  const found = new Map(
    ["bridge", "cat-cow"].flatMap((slug) => {
      const spec = FIGURES[slug];
      return spec ? [[slug, solveWithReport(spec).figure] as const] : [];
    }),
  );
  let asked = 0;
  const shared = {
    edition: "wall",
    find: async (slugs: readonly string[]) => {
      asked += 1;
      return slugs.flatMap((slug) => (found.has(slug) ? [{ slug, figure: found.get(slug) }] : []));
    },
  };
  const sheet = (query: string, headers = {}) =>
    wallResponse(shared, new Request(`https://clinic.example/library/figures/wall.css${query}`, { headers }));
  const drawingsIn = (css: string) =>
    [
      ...css.matchAll(
        /^\[data-drawn="([^"]+)"\]\{background-image:url\("data:image\/svg\+xml,([^"]+)"\)\}$/gm,
      ),
    ].map(([, slug, data]) => [slug, decodeURIComponent(data ?? "")]);

  it("has each drawing as it is by itself, and nothing for one that is not there", async () => {
    const response = await sheet("?slugs=bridge.nothing-here.cat-cow&skin=dark");
    expect(response.headers.get("Content-Type")).toBe("text/css; charset=utf-8");
    const alone = (slug: string) =>
      drawingResponse({ figure: found.get(slug), isShared: true }, ask("?skin=dark")).text();
    expect(drawingsIn(await response.text())).toEqual([
      ["bridge", await alone("bridge")],
      ["cat-cow", await alone("cat-cow")],
    ]);
  });

  it("is kept for good where the address says of which edition it is, drawn once, and asked about by its mark", async () => {
    const first = await sheet("?slugs=bridge&edition=wall");
    expect(first.headers.get("Cache-Control")).toBe("private, max-age=31536000, immutable");
    const before = asked;
    const mark = first.headers.get("ETag") ?? "";
    const again = await sheet("?slugs=bridge&edition=wall", { "If-None-Match": mark });
    expect([again.status, asked]).toEqual([304, before]);
    const other = await sheet("?slugs=bridge&edition=former");
    expect(other.headers.get("Cache-Control")).not.toContain("immutable");
    expect(asked).toBe(before + 1);
  });

  it("asks for nothing where the slugs are none, or more than two parts of a wall", async () => {
    const before = asked;
    const many = Array.from({ length: 49 }, (_, at) => `a${at}`).join(".");
    for (const query of [
      "",
      "?slugs=",
      "?slugs=.",
      "?slugs=a..b",
      '?slugs=a"b',
      "?slugs=A",
      `?slugs=${many}`,
    ])
      expect((await sheet(query)).status, query).toBe(404);
    const nobody = new Request("https://clinic.example/library/figures/wall.css?slugs=bridge");
    expect((await wallResponse(undefined, nobody)).status).toBe(404);
    expect(asked).toBe(before);
  });
});

describe("motionResponse", () => {
  it("answers the figure itself, cached like its drawing", async () => {
    const response = motionResponse({ figure, isShared: true }, ask());
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(response.headers.get("Cache-Control")).toMatch(/^private, max-age=/);
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(figure)));
  });

  it("has the drawing's answer for what is not there", () => {
    expect(motionResponse({ isShared: true }, ask()).status).toBe(404);
    expect(motionResponse(undefined, ask()).status).toBe(404);
  });
});
