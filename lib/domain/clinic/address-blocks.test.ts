import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressBlocks } from "./address-blocks";

describe("addressBlocks", () => {
  test.each([
    ["192.0.2.7", "192.0.2.7"],
    ["192.0.2.7:50123", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["::FFFF:c000:207", "192.0.2.7"],
    ["[::ffff:192.0.2.7]:443", "192.0.2.7"],
  ])("%s is an IPv4 address", (told, address) => {
    expect(addressBlocks(told)).toEqual({ address });
  });

  test.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64", "2001:db8:1::/48"],
    ["2001:0DB8:0001:0002::", "2001:db8:1:2::/64", "2001:db8:1::/48"],
    ["[2001:db8:1:2::9]:443", "2001:db8:1:2::/64", "2001:db8:1::/48"],
    ["fe80::1%eth0", "fe80:0:0:0::/64", "fe80:0:0::/48"],
    ["::1", "0:0:0:0::/64", "0:0:0::/48"],
    ["64:ff9b::192.0.2.7", "64:ff9b:0:0::/64", "64:ff9b:0::/48"],
  ])("%s counts as its network and its site", (told, address, site) => {
    expect(addressBlocks(told)).toEqual({ address, site });
  });

  test("every address of one network is the same, and of the next one another", () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((number) => number.toString(16));
    fc.assert(
      fc.property(fc.array(group, { minLength: 4, maxLength: 4 }), (host) => {
        const one = addressBlocks(`2001:db8:1:2:${host.join(":")}`);
        expect(one).toEqual(addressBlocks("2001:db8:1:2::"));
        expect(addressBlocks(`2001:db8:1:3:${host.join(":")}`).address).not.toBe(one.address);
        expect(addressBlocks(`2001:db8:1:3:${host.join(":")}`).site).toBe(one.site);
      }),
    );
  });

  test.each(["", "unknown", "not an address", "1.2.3", "2001:db8::1::2", "_hidden"])(
    "%j is one with all that cannot be read",
    (told) => {
      expect(addressBlocks(told)).toEqual({ address: "unknown" });
    },
  );
});
