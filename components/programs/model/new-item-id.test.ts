import { expect, it } from "vitest";
import { z } from "zod";
import { newItemId } from "./new-item-id";

it("makes ids that the save accepts, all different", () => {
  const ids = Array.from({ length: 500 }, newItemId);
  expect(ids.filter((id) => !z.uuidv4().safeParse(id).success)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
