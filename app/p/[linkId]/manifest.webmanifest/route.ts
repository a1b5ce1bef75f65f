import { plainWords } from "@/lib/auth/page-language";
import { linkIdOfPath } from "@/lib/domain/sharing/link-copies";
import { say } from "@/lib/domain/words/say";

type Context = { params: Promise<{ linkId: string }> };

/**
 * What a phone needs to put the page on its home screen. Browsers ask for it without the cookie, so it is the same for
 * every id, whether a link has it or not: in the language that the browser asks for.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const start = `/p/${(await params).linkId}`;
  if (linkIdOfPath(start) === undefined) return new Response("Not found\n", { status: 404 });
  const { words, lang } = await plainWords();
  const { title, homeScreenName } = words.page;
  const manifest = {
    id: start,
    name: say(words, title),
    short_name: say(words, homeScreenName),
    lang,
    dir: words.direction,
    start_url: start,
    scope: "/p/",
    display: "standalone",
    background_color: "#f9fdfc",
    theme_color: "#f9fdfc",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/p/apple-icon.png", sizes: "180x180", type: "image/png" },
    ],
  };
  return Response.json(manifest, { headers: { "Content-Type": "application/manifest+json" } });
}
