import { describe, expect, it } from "vitest";
import { namedAssets } from "./page-assets";

const PAGE = "https://clinic.example/p/0b4e0000-0000-4000-8000-000000000001";

describe("namedAssets", () => {
  it("finds scripts, styles, typefaces and the program's own pictures in a page", () => {
    const picture = "/p/0b4e0000-0000-4000-8000-000000000001/images/0b4e0000-0000-4000-8000-000000000002";
    const html = `<link href="/_next/static/chunks/a-1.css"/><script src="/_next/static/chunks/b~2.js?dpl=x"></script>
      <link href="/_next/static/media/c.p.woff2"/><img src="${picture}"/>[\\"/_next/static/chunks/b~2.js?dpl=x\\"]
      <a href="/p/0b4e0000-0000-4000-8000-000000000001/handout.pdf">`;
    expect(namedAssets(html, PAGE)).toEqual([
      "/_next/static/chunks/a-1.css",
      "/_next/static/chunks/b~2.js?dpl=x",
      "/_next/static/media/c.p.woff2",
      picture,
    ]);
  });

  it("finds what a script loads later", () => {
    const script = 'e.v(t=>Promise.all(["static/chunks/later.js","static/chunks/later.css"].map(e.l)))';
    expect(namedAssets(script, "https://clinic.example/_next/static/chunks/b.js")).toEqual([
      "/_next/static/chunks/later.js",
      "/_next/static/chunks/later.css",
    ]);
  });

  it("finds typefaces beside a style sheet", () => {
    const css =
      "@font-face{src:url(../media/x.woff2) format('woff2')}@font-face{src:url(\"../media/y.woff2\")}";
    expect(namedAssets(css, "https://clinic.example/_next/static/chunks/a.css")).toEqual([
      "/_next/static/media/x.woff2",
      "/_next/static/media/y.woff2",
    ]);
  });
});
