// What a figure field takes and what it refuses.
import { describe, expect, test } from "vitest";
import { cleaned, insert, refusalOf } from "./figure.ts";

describe("insert", () => {
  test.each([
    ["digits are taken", "", "1012", "1012"],
    ["a space between digits is dropped", "", "1 012", "1012"],
    ["no-break, narrow and thin spaces are dropped", "", "1\u00a0012\u202f345\u2009", "1012345"],
    ["a line end at the edge of a pasted figure is dropped", "", "512\r\n", "512"],
    ["nothing stays nothing", "", "", ""],
    ["leading zeros are digits", "", "007", "007"],
    ["seven digits are taken", "", "9999999", "9999999"],
  ])("%s", (_, text, inserted, expected) => {
    expect(insert(text, 0, 0, inserted)).toEqual({ text: expected, caret: expected.length });
  });

  test.each([
    ["a Latin letter", "12a", "letter"],
    ["a Cyrillic letter", "12о", "letter"],
    ["an exponent", "1e3", "letter"],
    ["a hyphen", "-5", "minus"],
    ["a minus sign", "\u22125", "minus"],
    ["a comma", "1,5", "fraction"],
    ["a point", "1.012", "fraction"],
    ["a plus sign", "+5", "sign"],
    ["digits of another script", "١٢", "sign"],
    ["an eighth digit", "12345678", "long"],
  ])("%s is refused", (_, inserted, refusal) => {
    expect(insert("", 0, 0, inserted)).toEqual({ refusal });
  });

  test("what is inserted takes the place of what is selected", () => {
    expect(insert("1012", 1, 3, "55")).toEqual({ text: "1552", caret: 3 });
  });

  test("digits that would make more than seven are refused as a whole", () => {
    expect(insert("123456", 3, 3, "78")).toEqual({ refusal: "long" });
  });
});

test("a blank field is no refusal", () => {
  expect(refusalOf("")).toBeNull();
});

test("cleaning drops zero-width marks of copied text", () => {
  expect(cleaned("\u200b1\u2060012\ufeff")).toBe("1012");
});
