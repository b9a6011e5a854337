// Many protocols from a table.
import { beforeEach, expect, test, vi } from "vitest";
import type { BatchProgress, BatchView } from "../../ipc/types.ts";
import { refused } from "../../test/refusing.ts";
import { BatchState, greatestTableBytes, type Door } from "./batch.svelte.ts";

const text = "constituency,precinct\n27,14\n";
const table = (name = "precincts.csv") => new File([text], name);
const done: BatchView = {
  sheets: 1,
  files: 1,
  place: "/papers/a.pdf",
  folder: "/papers",
  faults: [],
  cancelled: false,
};

const door = {
  readTable: vi.fn<Door["readTable"]>(),
  printBatch: vi.fn<Door["printBatch"]>(),
  cancelBatch: vi.fn<Door["cancelBatch"]>(),
  openFolder: vi.fn<Door["openFolder"]>(),
};

async function read(file = table()): Promise<BatchState> {
  const batch = new BatchState(door);
  await batch.read(file, "az");
  return batch;
}

beforeEach(() => {
  door.readTable.mockReset().mockResolvedValue({ rows: 1, faults: [] });
  door.printBatch.mockReset().mockResolvedValue(done);
  door.cancelBatch.mockReset().mockResolvedValue(null);
  door.openFolder.mockReset().mockResolvedValue(null);
});

test("a table is looked over as soon as it is chosen", async () => {
  const batch = await read();
  expect(door.readTable).toHaveBeenCalledExactlyOnceWith("precincts.csv", text, "az");
  expect(batch.canPrint).toBe(true);
});

test("nothing is printed of a table without a good row", async () => {
  door.readTable.mockResolvedValue({ rows: 0, faults: ["precincts.csv: row 2: It is empty."] });
  const batch = await read();
  await batch.print("municipal", 4, false, "az");
  expect(door.printBatch).not.toHaveBeenCalled();
});

test("a table that is too large is refused before it is read", async () => {
  const file = table();
  Object.defineProperty(file, "size", { value: greatestTableBytes + 1 });
  const bytes = vi.spyOn(file, "arrayBuffer");
  const batch = await read(file);
  expect(batch.failure?.kind).toBe("many-table-large");
  expect(bytes).not.toHaveBeenCalled();
});

test("a table in another encoding is refused instead of losing its letters", async () => {
  const batch = await read(new File([new Uint8Array([0xde, 0x41])], "old.csv"));
  expect(batch.failure?.kind).toBe("many-table-letters");
  expect(batch.failure?.what).toContain("old.csv");
  expect(door.readTable).not.toHaveBeenCalled();
});

test("another language tells the faults anew", async () => {
  const batch = await read();
  await batch.follow("az");
  await batch.follow("ru");
  expect(door.readTable.mock.calls.map((call) => call[2])).toEqual(["az", "ru"]);
});

test("the order names the table, the kind of election and the files", async () => {
  const batch = await read();
  batch.oneFile = true;
  await batch.print("municipal", 12, true, "ru");
  expect(door.printBatch).toHaveBeenCalledExactlyOnceWith(
    { name: "precincts.csv", table: text, form: "municipal", entries: 12, oneFile: true, ask: true },
    expect.any(Function),
    "ru",
  );
  expect(batch.result).toEqual(done);
});

test("while it prints it tells how far it is and can be stopped", async () => {
  let tell: (progress: BatchProgress) => void = () => {};
  let end: (result: BatchView) => void = () => {};
  door.printBatch.mockImplementation((_order, onprogress) => {
    tell = onprogress;
    return new Promise((answer) => (end = answer));
  });
  const batch = await read();
  const printed = batch.print("municipal", 4, false, "az");
  tell({ done: 120, all: 6500 });
  expect([batch.printing, batch.canPrint, batch.progress?.done]).toEqual([true, false, 120]);
  await batch.stop();
  expect(door.cancelBatch).toHaveBeenCalledOnce();
  end({ ...done, cancelled: true });
  await printed;
  expect([batch.printing, batch.result?.cancelled]).toEqual([false, true]);
});

test("a batch that fails says why and can be printed again", async () => {
  door.printBatch.mockImplementation(() => refused());
  const batch = await read();
  await batch.print("municipal", 4, false, "az");
  expect(batch.failure?.kind).toBe("disk-full");
  expect([batch.result, batch.canPrint]).toEqual([null, true]);
});

test("where no folder is chosen nothing is said", async () => {
  door.printBatch.mockResolvedValue(null);
  const batch = await read();
  await batch.print("municipal", 4, true, "az");
  expect([batch.result, batch.failure]).toEqual([null, null]);
});
