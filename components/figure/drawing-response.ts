import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { FIGURE_BODIES, FIGURE_HAIRS, FIGURE_SKINS } from "@/lib/domain/exercise/figure-style";
import { sceneOfFigure } from "@/lib/figure/draw";
import type { FigureSpec } from "@/lib/figure/figure";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { readFigure } from "@/lib/figure/read-figure";
import { SIDES } from "@/lib/figure/skeleton";
import { svgOfScene } from "@/lib/figure/svg";
import { svgOfGrid } from "@/lib/figure/svg-grid";
import { buildTheme, type Theme } from "@/lib/figure/theme";
import { wallBox } from "@/lib/figure/wall-box";
import { SLUG_MARK, WALL_PART } from "./wall-sheet";

/** An hour as it is, then a day while a fresh one is fetched: a drawing changes with a release at most. */
const CACHED = "private, max-age=3600, stale-while-revalidate=86400";
/** Where the address says of which edition it is, nothing else ever stands there. */
const FOR_GOOD = "private, max-age=31536000, immutable";
/** A clinic's own drawing may change at any moment: kept, and asked about each time. */
const ASKED_ABOUT = "private, no-cache";

/** Drawings of the library, and sheets of them, that were asked for of late, by their address: to draw one takes longer than all else of it. */
const DRAWN_BYTES = 8 * 1024 * 1024;
const drawn = new LRUCache<string, string>({
  maxSize: DRAWN_BYTES,
  sizeCalculation: (svg) => 2 * svg.length,
});

/** Of how many drawings a style sheet may be, whoever puts its address together. */
const MOST_IN_A_SHEET = 2 * WALL_PART;
const SLUGS = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

interface Drawing {
  /** As it is stored. */
  readonly figure?: unknown;
  /** Every clinic has it. */
  readonly isShared: boolean;
  /** Which edition of the shared drawings it is of. */
  readonly edition?: string;
}

/**
 * The last key pose of a figure as an image, or the word that the browser's copy is still right. `?on=wall` draws it
 * in the scale of the library wall, `?room=190x130` every key pose as the sheet has them in so many points, `?side=left` and `?side=right` for that
 * side, `?skin=`, `?body=` and `?hair=` as the clinic has its figures. One answer for an exercise that does not exist, is somebody
 * else's or is not drawn.
 */
export function drawingResponse(drawing: Drawing | undefined, request: Request): Response {
  const memory = memoryOf(drawing, request);
  const svg = memory.known ?? draw(drawing, new URL(request.url).searchParams);
  if (svg === undefined) return notFound();
  memory.remember(svg);
  return keep(svg, drawing, request);
}

/** What has been drawn for an address under which nothing else ever stands. */
function memoryOf(drawing: Drawing | undefined, request: Request) {
  if (howLong(drawing, request) !== FOR_GOOD) return { known: undefined, remember: () => {} };
  const { pathname, search } = new URL(request.url);
  const address = pathname + search;
  const known = drawn.get(address);
  return { known, remember: (made: string) => known === undefined && drawn.set(address, made) };
}

/** The shared drawings that a clinic sees. */
export interface SharedDrawings {
  readonly edition: string;
  /** Those of the slugs that are there and drawn. */
  readonly find: (slugs: readonly string[]) => Promise<readonly { slug: string; figure: unknown }[]>;
}

/**
 * Many drawings of the shared library in one style sheet, each the ground of whatever has its slug in `data-drawn`:
 * `?slugs=bridge.plank`, and skin, body, hair and edition as in the address of a single one.
 */
export async function wallResponse(shared: SharedDrawings | undefined, request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const slugs = slugsOf(searchParams.get("slugs"));
  if (!shared || !slugs) return notFound();
  const drawing = { isShared: true, edition: shared.edition };
  const memory = memoryOf(drawing, request);
  const sheet = memory.known ?? (await shared.find(slugs)).map((one) => ruleOf(one, searchParams)).join("\n");
  memory.remember(sheet);
  return keep(sheet, drawing, request, "text/css; charset=utf-8");
}

function slugsOf(asked: string | null): readonly string[] | undefined {
  if (asked === null || !SLUGS.test(asked)) return undefined;
  const slugs = asked.split(SLUG_MARK);
  return slugs.length <= MOST_IN_A_SHEET ? slugs : undefined;
}

function ruleOf({ slug, figure }: { slug: string; figure: unknown }, asked: URLSearchParams): string {
  const svg = draw({ figure, isShared: true }, asked);
  if (svg === undefined) return "";
  // In double quotes, and within an address: what ends either, or begins a fragment, is written as its code.
  const data = svg.replaceAll(/["#%\n<>]/g, (sign) => encodeURIComponent(sign));
  return `[data-drawn="${slug}"]{background-image:url("data:image/svg+xml,${data}")}`;
}

function draw(drawing: Drawing | undefined, asked: URLSearchParams): string | undefined {
  const figure = readFigure(drawing?.figure);
  if (!figure) return undefined;
  const side = SIDES.find((known) => known === asked.get("side"));
  const choice = { mirrored: isMirrored(figure, side), theme: themeOf(asked) };
  const last = figure.frames.length - 1;
  const scene = sceneOfFigure(figure, last, choice);
  const room = roomOf(asked.get("room"));
  if (room) {
    const scenes = figure.frames.map((_, frame) => sceneOfFigure(figure, frame, choice));
    return svgOfGrid(scenes, room);
  }
  return svgOfScene(scene, asked.get("on") === "wall" ? { box: wallBox(scene.box) } : {});
}

/** The figure itself, for whoever makes it move in the browser. The same one answer for what is not there. */
export function motionResponse(drawing: Drawing | undefined, request: Request): Response {
  const figure = readFigure(drawing?.figure);
  if (!figure) return notFound();
  return keep(JSON.stringify(figure), drawing, request, "application/json");
}

/** What a drawing was made of, for a copy of it; it stays out of every cache. */
export function posesResponse(spec: FigureSpec | undefined): Response {
  return spec ? Response.json(spec, { headers: { "Cache-Control": "private, no-store" } }) : notFound();
}

/** "190x130": points across and down, of a side of paper at most. */
function roomOf(asked: string | null): { width: number; height: number } | undefined {
  const found = /^(\d{2,3})x(\d{2,3})$/.exec(asked ?? "");
  return found ? { width: Number(found[1]), height: Number(found[2]) } : undefined;
}

function themeOf(asked: URLSearchParams): Theme {
  const skin = FIGURE_SKINS.find((known) => known === asked.get("skin"));
  const body = FIGURE_BODIES.find((known) => known === asked.get("body"));
  const hair = FIGURE_HAIRS.find((known) => known === asked.get("hair"));
  const build = asked.get("build");
  return buildTheme({
    ...(skin && { skin }),
    ...(body && { body }),
    ...(hair && { hair }),
    ...(build && { build }),
  });
}

function howLong(drawing: Drawing | undefined, request: Request): string {
  if (!drawing?.isShared) return ASKED_ABOUT;
  const asked = new URL(request.url).searchParams.get("edition");
  return drawing.edition && asked === drawing.edition ? FOR_GOOD : CACHED;
}

function keep(
  body: string,
  drawing: Drawing | undefined,
  request: Request,
  type = "image/svg+xml; charset=utf-8",
) {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "Cache-Control": howLong(drawing, request),
    ETag: etag,
  };
  if (request.headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": type } });
}

function notFound(): Response {
  return new Response("There is no such drawing.\n", {
    status: 404,
    headers: { "Cache-Control": "private, no-store", "Content-Type": "text/plain; charset=utf-8" },
  });
}
