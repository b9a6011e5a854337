// The papers of a protocol.
import { expect, test } from "vitest";
import { documentOf } from "./papers.ts";

test.each([
  ["protocol", 3, { kind: "protocol", id: 7, blank: false, copies: 3 }],
  ["blank", 3, { kind: "protocol", id: 7, blank: true, copies: 1 }],
  ["findings", 3, { kind: "findings", id: 7 }],
] as const)("of the paper %s with %i copies chosen comes %o", (paper, copies, document) => {
  expect(documentOf(7, paper, copies)).toEqual(document);
});
