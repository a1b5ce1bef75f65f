import { expect, it } from "vitest";
import { buildBodyMap } from "@/db/seed/figures/body-map";
import stored from "./body-map.json";

it("is the body that the engine draws; `npm run figures -- bridge` writes it anew", () => {
  expect(JSON.parse(JSON.stringify(buildBodyMap()))).toEqual(stored);
});
