import { RIVERSIDE } from "../commands/accounts";
import { expectAccessibleEverywhere } from "../commands/expect-accessible-everywhere";
import { signIn } from "../commands/sign-in";
import { whenAlive } from "../commands/when-alive";
import { expect, expectAccessible, test } from "../fixtures";

test("a body chart is drawn, opens a sign to ask about, is compared and struck out", async ({
  context,
  page,
}) => {
  await signIn(context, RIVERSIDE);
  await page.goto(`/patients?q=${encodeURIComponent("Dora Lindqvist")}`);
  await page.getByRole("link", { name: "Dora Lindqvist" }).first().click();
  await page.getByRole("link", { name: "Body charts" }).click();
  const save = page.getByRole("button", { name: "Save body chart" });
  await whenAlive(save);

  await test.step("nothing is saved without a mark, a word or a note", async () => {
    await save.click();
    await expect(
      page.getByText("Press a place on the body, tick a word or write a note.").first(),
    ).toBeVisible();
  });
  await test.step("from the keyboard: a place of the list", async () => {
    await page.getByLabel("Place", { exact: true }).selectOption("Buttock, left, back");
    await page.getByRole("button", { name: "Add place" }).press("Enter");
    await page.getByLabel("Feels").selectOption("numb");
    await page.getByLabel("How strong").selectOption("4");
    await page.getByLabel("Since when").fill("since Monday");
    await expect(page.getByText("Ask about these warning signs")).toBeVisible();
    await expect(page.getByText(/numb saddle area/)).toBeVisible();
    await expectAccessible(page);
  });
  await test.step("with a pointer: a press on the body", async () => {
    await page
      .locator("svg g", { has: page.locator("title", { hasText: "Knee, right, front" }) })
      .last()
      .click();
    await expect(page.getByRole("group", { name: "Knee, right, front" })).toBeVisible();
    await page.getByRole("checkbox", { name: "swelling" }).check();
    await save.click();
    await expect(page.getByText("Body chart saved")).toBeVisible();
    await expect(
      page.getByText("Buttock, left, back: numb, 4 out of 10, since Monday").first(),
    ).toBeVisible();
    await expectAccessibleEverywhere(page);
  });
  await test.step("a second one stands beside it", async () => {
    await whenAlive(save);
    await page.getByRole("checkbox", { name: "stiffness" }).check();
    await save.click();
    await expect(page.getByRole("heading", { name: "First and last" })).toBeVisible();
  });
  await test.step("a mistake is struck out and stays", async () => {
    const strike = page.getByRole("button", { name: /^Strike out: / }).first();
    await whenAlive(strike);
    await strike.click();
    await page.getByRole("dialog").getByRole("button", { name: "Strike out" }).click();
    await expect(page.getByText(/\(struck out\)/)).toBeVisible();
    await expect(page.getByRole("heading", { name: "On the body" })).toBeVisible();
  });
});
