import { createHash } from "node:crypto";
import { sceneOfFigure } from "@/lib/figure/draw";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { readFigure } from "@/lib/figure/read-figure";
import { SIDES } from "@/lib/figure/skeleton";
import { svgOfScene } from "@/lib/figure/svg";
import { wallBox } from "@/lib/figure/wall-box";

/** An hour as it is, then a day while a fresh one is fetched: a drawing changes with a release at most. */
const CACHED = "private, max-age=3600, stale-while-revalidate=86400";

interface Drawing {
  /** As it is stored. */
  readonly figure?: unknown;
  /** Every clinic has it. A clinic's own drawing stays out of every cache. */
  readonly isShared: boolean;
}

/**
 * The last key pose of a figure as an image, or the word that the browser's copy is still right. `?on=wall` draws it
 * in the scale of the library wall, `?side=left` and `?side=right` for that side. One answer for an exercise that does not exist, is somebody else's or is not drawn.
 */
export function drawingResponse(drawing: Drawing | undefined, request: Request): Response {
  const figure = readFigure(drawing?.figure);
  if (!figure) return notFound();
  const asked = new URL(request.url).searchParams;
  const side = SIDES.find((known) => known === asked.get("side"));
  const scene = sceneOfFigure(figure, figure.frames.length - 1, { mirrored: isMirrored(figure, side) });
  const svg = svgOfScene(scene, asked.get("on") === "wall" ? { box: wallBox(scene.box) } : {});
  const etag = `"${createHash("sha256").update(svg).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "Cache-Control": drawing?.isShared ? CACHED : "private, no-store",
    ETag: etag,
  };
  if (request.headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers });
  return new Response(svg, { headers: { ...headers, "Content-Type": "image/svg+xml; charset=utf-8" } });
}

function notFound(): Response {
  return new Response("There is no such drawing.\n", {
    status: 404,
    headers: { "Cache-Control": "private, no-store", "Content-Type": "text/plain; charset=utf-8" },
  });
}
