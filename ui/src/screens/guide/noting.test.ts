// Notes while they are written.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { diskFull, refused } from "../../test/refusing.ts";
import { Noting } from "./noting.svelte.ts";

const write = vi.fn<(block: string, text: string) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  write.mockReset().mockResolvedValue();
});

afterEach(() => {
  vi.useRealTimers();
});

test("a note is written after a pause in typing, once", async () => {
  const noting = new Noting(write);
  noting.type("why", "As");
  noting.type("why", "Ask");
  expect(write).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(write).toHaveBeenCalledExactlyOnceWith("why", "Ask");
});

test("it is not called saved before the store has answered", async () => {
  let answer: () => void = () => {};
  write.mockImplementationOnce(() => new Promise((done) => (answer = done)));
  const noting = new Noting(write);
  noting.type("why", "Ask");
  const written = noting.flush();
  expect(noting.isWaiting("why")).toBe(true);
  answer();
  await written;
  expect(noting.isWaiting("why")).toBe(false);
});

test("what is typed while the store answers is written too", async () => {
  const noting = new Noting(write);
  write.mockImplementationOnce(() => {
    noting.type("why", "Ask on Friday");
    return Promise.resolve();
  });
  noting.type("why", "Ask");
  expect(await noting.flush()).toBe(true);
  expect(write).toHaveBeenLastCalledWith("why", "Ask on Friday");
});

test("a field that is written shows what is typed until it is left", async () => {
  const noting = new Noting(write);
  noting.type("why", "Ask ");
  await noting.flush();
  expect(noting.text("why", "Ask")).toBe("Ask ");
  await noting.leave("why");
  expect(noting.text("why", "Ask")).toBe("Ask");
});

test("a note that cannot be written stays, says why, and is tried again", async () => {
  write.mockImplementationOnce(() => refused());
  const noting = new Noting(write);
  noting.type("why", "Ask");
  expect(await noting.flush()).toBe(false);
  await noting.leave("other");
  expect(noting.failure).toBeNull();
  expect(noting.waiting).toBe(false);
});

test("the reason stands as long as the note does not", async () => {
  write.mockImplementation(() => refused());
  const noting = new Noting(write);
  noting.type("why", "Ask");
  await noting.leave("why");
  expect(noting.failure).toBe(diskFull);
  expect(noting.text("why", "")).toBe("Ask");
});
