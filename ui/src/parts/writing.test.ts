// Nothing typed is lost, and what is shown as saved is saved.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { diskFull, refused, settle } from "../test/refusing.ts";
import { Writing } from "./writing.svelte.ts";

const field = "figure/received";
const other = "figure/found";

let stored: Record<string, string>;
const write = vi.fn<(field: string, text: string) => Promise<void>>();

const failureOf = () => diskFull;
const begin = () => new Writing({ text: (name) => stored[name] ?? "", write, failureOf });

/** A store that keeps the answer back until it is let go. */
function slowStore(): () => void {
  let letGo = () => {};
  write.mockImplementationOnce((name, text) => {
    return new Promise((done) => {
      letGo = () => {
        stored[name] = text;
        done();
      };
    });
  });
  return () => letGo();
}

beforeEach(() => {
  vi.useFakeTimers();
  stored = { [field]: "1012" };
  write.mockReset().mockImplementation((name, text) => {
    stored[name] = text;
    return Promise.resolve();
  });
});

afterEach(() => vi.useRealTimers());

test("a field is written when it is left", async () => {
  const writing = begin();
  writing.type(field, "1020");
  expect(writing.waiting).toBe(true);
  expect(await writing.leave(field)).toBe(true);
  expect(stored[field]).toBe("1020");
  expect(writing.waiting).toBe(false);
});

test("a pause in typing writes once, with everything typed", async () => {
  const writing = begin();
  for (const text of ["1", "10", "102"]) writing.type(field, text);
  await vi.runAllTimersAsync();
  expect(write.mock.calls).toEqual([[field, "102"]]);
});

test("what is typed and taken back is not written", async () => {
  const writing = begin();
  writing.type(field, "10125");
  writing.type(field, "1012");
  await writing.leave(field);
  expect(write).not.toHaveBeenCalled();
});

test("a failed write keeps what was typed and says why", async () => {
  write.mockImplementation(() => refused());
  const writing = begin();
  writing.type(field, "1020");
  expect(await writing.leave(field)).toBe(false);
  expect(writing.text(field)).toBe("1020");
  expect(writing.isWaiting(field)).toBe(true);
  expect(writing.failure).toBe(diskFull);
});

test("trying again writes everything that failed", async () => {
  write.mockImplementationOnce(() => refused()).mockImplementationOnce(() => refused());
  const writing = begin();
  writing.type(field, "1020");
  writing.type(other, "5");
  await writing.flush();
  expect(await writing.flush()).toBe(true);
  expect(stored).toEqual({ [field]: "1020", [other]: "5" });
  expect(writing.failure).toBeNull();
});

test("one refused field does not hold up the others", async () => {
  write.mockImplementationOnce(() => refused());
  const writing = begin();
  writing.type(field, "1020");
  writing.type(other, "5");
  await writing.flush();
  expect(stored[other]).toBe("5");
  expect(writing.text(field)).toBe("1020");
});

test("typing on while a write is under way is written after it", async () => {
  const letGo = slowStore();
  const writing = begin();
  writing.type(field, "10");
  const done = writing.flush();
  writing.type(field, "102");
  letGo();
  await done;
  expect(stored[field]).toBe("102");
  expect(write.mock.calls).toEqual([
    [field, "10"],
    [field, "102"],
  ]);
});

test("taking back what is just being written is written as well", async () => {
  const letGo = slowStore();
  const writing = begin();
  writing.type(field, "10");
  const done = writing.flush();
  writing.type(field, "1012");
  letGo();
  await done;
  expect(stored[field]).toBe("1012");
});

test("a field keeps its text while one stands in it, however the store keeps it", async () => {
  write.mockImplementation((name, text) => {
    stored[name] = text.trim();
    return Promise.resolve();
  });
  const writing = begin();
  writing.type("header/address", "Bulaq ");
  await writing.flush();
  expect(writing.text("header/address")).toBe("Bulaq ");
  expect(writing.waiting).toBe(false);
  await writing.leave("header/address");
  expect(writing.text("header/address")).toBe("Bulaq");
});

test("after undo a written field shows what is stored, an unwritten one what is typed", async () => {
  const writing = begin();
  writing.type(field, "1020");
  await writing.flush();
  writing.type(other, "5");
  stored[field] = "1012";
  writing.showStored();
  await settle();
  expect(writing.text(field)).toBe("1012");
  expect(writing.text(other)).toBe("5");
});
