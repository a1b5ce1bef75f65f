import { expect, type Page } from "@playwright/test";

/** What a phone keeps for the time without a connection. */
export class PhoneOutbox {
  constructor(readonly page: Page) {}

  readonly status = () => this.page.getByRole("status");

  /** Waits until the pages of the link are whole on this phone. */
  async keptPages(): Promise<void> {
    await expect(async () => expect(await this.kept()).toContain("/p/complete")).toPass({ timeout: 30_000 });
  }

  /** The paths that lie on the phone for any link. */
  kept(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith("homestretch-link:"));
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
  }

  /** Everything that lies on the phone, as one text. */
  everything(): Promise<string> {
    return this.page.evaluate(async () => {
      const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const kept = await cache.match(request);
          const type = kept?.headers.get("content-type") ?? "";
          if (/html|json/.test(type)) texts.push(request.url, (await kept?.text()) ?? "");
        }
      }
      const open = indexedDB.open("homestretch");
      await new Promise((resolve) => open.addEventListener("success", resolve));
      for (const store of Array.from(open.result.objectStoreNames)) {
        const all = open.result.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => all.addEventListener("success", resolve));
        texts.push(JSON.stringify(all.result));
      }
      open.result.close();
      return texts.join("\n");
    });
  }

  /** Goes through today's session without doing it, and saves it. */
  async saveSession(): Promise<void> {
    await this.page.getByRole("link", { name: "Start", exact: true }).click();
    await this.page.waitForURL(/\/session$/);
    const save = this.page.getByRole("button", { name: "Save" });
    await expect(async () => {
      await this.page.getByRole("button", { name: "Skip exercise" }).click({ timeout: 1_000 });
      await expect(save).toBeVisible({ timeout: 100 });
    }).toPass({ intervals: [0] });
    await this.page.getByRole("group", { name: "How was the pain?" }).getByText("4", { exact: true }).click();
    await save.click();
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText("Done");
  }
}
