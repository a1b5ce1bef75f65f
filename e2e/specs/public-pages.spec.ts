import { expect, expectAccessible, test } from "../fixtures";

const WIDTHS = [390, 768, 1280];

const PAGES = [
  { name: "the start page", path: "/", status: 200 },
  { name: "the sign-in page", path: "/sign-in", status: 200 },
  { name: "the trial", path: "/trial", status: 200 },
  { name: "the set-up page", path: "/set-up", status: 200 },
  { name: "an invitation without its secret", path: "/invitation", status: 200 },
  { name: "an unknown address", path: "/nothing/here", status: 404 },
];

for (const { name, path, status } of PAGES) {
  for (const width of WIDTHS) {
    test(`${name} is accessible and fits at ${width} px`, async ({ page, complaints }) => {
      if (status === 404) complaints.allow(/404/);
      await page.setViewportSize({ width, height: 800 });
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(status);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, "scrolls sideways by").toBeLessThanOrEqual(0);
    });
  }
}

test("a visitor without a session is led to sign in and back", async ({ page }) => {
  await page.goto("/patients?q=a%20b");
  await expect(page).toHaveURL("/sign-in?callbackUrl=%2Fpatients%3Fq%3Da%2Bb");
});

test("every answer carries the headers that protect it", async ({ request }) => {
  for (const path of ["/", "/sign-in", "/nothing/here", "/api/auth/csrf"]) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"];
    expect(policy, path).toMatch(/default-src 'none'.*'nonce-[^']{16,}' 'strict-dynamic'/);
    expect(policy, path).not.toContain("unsafe");
    expect(headers, path).toMatchObject({
      "cache-control": expect.stringContaining("no-store"),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex",
    });
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("no server-made page styles an element by attribute", async ({ request }) => {
  for (const { path } of PAGES)
    expect(await (await request.get(path)).text(), path).not.toMatch(/<[^>]+\sstyle=/);
});
