const ROUNDS = 7;
const THERAPIST = ["therapist@riverside.example", "short walks most days"];
const OF_DRAWINGS = "/library/figures/";

/** Looks at each frame, from before the page has begun, whether every tile in sight has its picture. */
function watchTiles() {
  const isDrawn = (place) => {
    const image = place.querySelector("img");
    if (image) return image.complete && image.naturalWidth > 0;
    return getComputedStyle(place.querySelector("[data-drawn]") ?? place).backgroundImage.startsWith("url");
  };
  const look = () => {
    const tiles = [...document.querySelectorAll("li[data-exercise]")];
    // What the server streams has no height until it stands in its place.
    const inSight = tiles.filter((tile) => {
      const { top, height } = tile.getBoundingClientRect();
      return height > 0 && top < innerHeight;
    });
    if (inSight.length === 0 || !inSight.every(isDrawn)) return requestAnimationFrame(look);
    // What this frame knows is on the screen when the next one begins.
    requestAnimationFrame(() => {
      window.firstScreen = { at: performance.now(), tiles: inSight.length };
    });
  };
  requestAnimationFrame(look);
}

/** With nothing kept: until the pictures in sight are there, and what was asked for. */
async function openWall(browser, origin) {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail", { exact: true }).fill(THERAPIST[0]);
  await page.getByLabel("Password", { exact: true }).fill(THERAPIST[1]);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("**/today");
  await page.addInitScript(watchTiles);
  const visit = async () => {
    await page.goto("/library");
    await page.waitForFunction(() => window.firstScreen);
    await page.waitForLoadState("networkidle");
    return page.evaluate((ofDrawings) => {
      const [{ responseEnd }] = performance.getEntriesByType("navigation");
      const far = [...document.querySelectorAll("li[data-exercise]")].filter(
        (tile) => tile.getBoundingClientRect().top > 4 * innerHeight,
      );
      const isFetched = (tile) =>
        (tile.querySelector("img")?.naturalWidth ?? 0) > 0 ||
        getComputedStyle(tile.querySelector("[data-drawn]") ?? tile).backgroundImage.startsWith("url");
      const sizes = performance
        .getEntriesByType("resource")
        .filter(({ name }) => new RegExp(ofDrawings).test(name))
        .map(({ transferSize }) => transferSize);
      return {
        ...{ tiles: window.firstScreen.tiles, ms: window.firstScreen.at - responseEnd },
        farFetched: far.filter(isFetched).length,
        // What the browser had kept was transferred in no bytes.
        asked: sizes.filter((bytes) => bytes > 0),
      };
    }, OF_DRAWINGS);
  };
  const [first, second] = [await visit(), await visit()];
  await context.close();
  return { first, second };
}

const middle = (numbers) => Math.round([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]);
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** Milliseconds from the end of the library's page to the pictures in sight, and the requests for drawings. */
export async function measureWall(browser, origin) {
  await openWall(browser, origin);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await openWall(browser, origin));
  const times = rounds.map(({ first }) => first.ms);
  const [{ first, second }] = rounds;
  return {
    tilesInSight: first.tiles,
    firstScreenMs: middle(times),
    worstMs: Math.round(Math.max(...times)),
    requests: first.asked.length,
    kilobytes: Math.round(sum(first.asked) / 1024),
    farFetched: first.farFetched,
    requestsAgain: second.asked.length,
  };
}
