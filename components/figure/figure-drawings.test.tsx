import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FIGURES } from "@/db/seed/figures/all-figures";
import {
  DEFAULT_FIGURE_STYLE,
  FIGURE_BODIES,
  FIGURE_HAIRS,
  FIGURE_SKINS,
} from "@/lib/domain/exercise/figure-style";
import { BODIES, HAIRS } from "@/lib/figure/bodies";
import { sceneOfFigure } from "@/lib/figure/draw";
import { solveWithReport } from "@/lib/figure/solve-figure";
import { svgOfScene } from "@/lib/figure/svg";
import { SKIN_TONES } from "@/lib/figure/theme";
import { FigurePair } from "./figure-pair";
import { MovingFigure } from "./moving-figure";
import { STAFF_FIGURE_BUTTONS, staffFigureNames } from "./staff-figure-words";
import { StaticFigure } from "./static-figure";

function figureOf(slug: string) {
  const spec = FIGURES[slug];
  if (!spec) throw new Error(`no figure of ${slug}`);
  return solveWithReport(spec).figure;
}

const BRIDGE = figureOf("bridge");
const CAT_COW = figureOf("cat-cow");
const HELD = figureOf("prone-lying");
const LEG_RAISE = figureOf("straight-leg-raise");

const markup = (element: ReactNode) => renderToStaticMarkup(element);
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]);
const shapesOf = (text: string) => all(text, / d="([^"]+)"/g);

describe("StaticFigure", () => {
  it("is the same picture as every other output, in 9 kB, without style and ids", () => {
    const html = markup(<StaticFigure figure={BRIDGE} frame={1} />);
    expect(shapesOf(html)).toEqual(shapesOf(svgOfScene(sceneOfFigure(BRIDGE, 1))));
    expect(html).not.toMatch(/ style=| id=|<script/);
    expect(html.length).toBeLessThanOrEqual(9216);
  });

  it("shows the last key pose unless told otherwise", () => {
    expect(markup(<StaticFigure figure={CAT_COW} />)).toBe(
      markup(<StaticFigure figure={CAT_COW} frame={2} />),
    );
  });

  it("has a text alternative, or is hidden", () => {
    expect(markup(<StaticFigure figure={BRIDGE} label="Bridge" />)).toContain(
      'role="img" aria-label="Bridge"',
    );
    expect(markup(<StaticFigure figure={BRIDGE} />)).toContain('aria-hidden="true"');
  });

  it("is drawn as the clinic has its figures", () => {
    const looks = [
      ...FIGURE_SKINS.map((skin) => ({ skin })),
      ...FIGURE_BODIES.slice(1).map((body) => ({ body })),
      ...FIGURE_HAIRS.slice(1).map((hair) => ({ hair })),
    ];
    const markups = looks.map((look) => markup(<StaticFigure figure={BRIDGE} figureStyle={look} />));
    expect(new Set(markups).size).toBe(looks.length);
    expect(markup(<StaticFigure figure={BRIDGE} figureStyle={{ skin: "light", build: "fuller" }} />)).toBe(
      markup(<StaticFigure figure={BRIDGE} figureStyle={{ body: "heavier" }} />),
    );
    expect(markup(<StaticFigure figure={BRIDGE} figureStyle={DEFAULT_FIGURE_STYLE} />)).toBe(
      markup(<StaticFigure figure={BRIDGE} />),
    );
  });

  it("is drawn for the other side", () => {
    const [own, other] = [false, true].map((mirrored) =>
      shapesOf(markup(<StaticFigure figure={LEG_RAISE} mirrored={mirrored} />)),
    );
    expect(other).not.toEqual(own);
  });
});

it("the settings offer what the engine can draw, all of it", () => {
  expect(FIGURE_SKINS).toEqual(SKIN_TONES);
  expect(FIGURE_BODIES).toEqual(BODIES);
  expect(FIGURE_HAIRS).toEqual(HAIRS);
});

describe("FigurePair", () => {
  it("shows start and end in one scale", () => {
    const html = markup(<FigurePair figure={CAT_COW} names={staffFigureNames("Cat")} />);
    expect(all(html, /aria-label="([^"]+)"/g)).toEqual(["Cat: start", "Cat: end"]);
    expect(new Set(all(html, /viewBox="([^"]+)" class="max/g)).size).toBe(1);
  });

  it("shows every key pose when asked", () => {
    const html = markup(<FigurePair figure={CAT_COW} names={staffFigureNames("Cat")} whole />);
    expect(all(html, /aria-label="([^"]+)"/g)).toEqual(["Cat: start", "Cat: on the way", "Cat: end"]);
  });

  it("shows a held position alone", () => {
    const html = markup(<FigurePair figure={HELD} names={staffFigureNames("Rest")} />);
    expect(all(html, /aria-label="([^"]+)"/g)).toEqual(["Rest"]);
    expect(html).not.toContain("lucide-arrow");
  });
});

describe("MovingFigure", () => {
  const moving = (figure: typeof BRIDGE) =>
    markup(
      <MovingFigure figure={figure} names={staffFigureNames("Exercise")} buttons={STAFF_FIGURE_BUTTONS}>
        <StaticFigure figure={figure} label="Exercise" />
      </MovingFigure>,
    );

  it("comes with its drawing: nothing has to be fetched before it is played", () => {
    const html = moving(BRIDGE);
    for (const shape of shapesOf(markup(<StaticFigure figure={BRIDGE} />)))
      expect(html).toContain(`d="${shape}"`);
    expect(html).toMatch(/<svg role="img" aria-label="Exercise" class="[^"]*hidden"><\/svg>/);
    expect(html).not.toMatch(/ style=| id=/);
  });

  it("offers the steps to whoever wants no movement", () => {
    expect(moving(BRIDGE)).toMatch(/motion-reduce:hidden">Play<.*motion-reduce:inline">Show the steps</);
  });

  it("turns a held position, and does not offer to play it", () => {
    expect(all(moving(HELD), /<button[^>]* aria-label="([^"]+)"/g)).toEqual(["Turn left", "Turn right"]);
    expect(moving(HELD)).not.toContain("Play");
  });
});
