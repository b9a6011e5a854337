// The list of practice protocols.
import { beforeEach, expect, test, vi } from "vitest";
import { refused } from "../../test/refusing.ts";
import { summary, view } from "../../test/views.ts";
import { greatestFileBytes, ProtocolsState, type Door } from "./protocols.svelte.ts";

const door = {
  listProtocols: vi.fn<Door["listProtocols"]>(),
  createProtocol: vi.fn<Door["createProtocol"]>(),
  copyProtocol: vi.fn<Door["copyProtocol"]>(),
  removeProtocol: vi.fn<Door["removeProtocol"]>(),
  importProtocol: vi.fn<Door["importProtocol"]>(),
};

const all = [summary(3), summary(2, { state: "finished" }), summary(1)];

async function open(): Promise<ProtocolsState> {
  const list = new ProtocolsState(door);
  await list.load("az");
  return list;
}

beforeEach(() => {
  for (const command of Object.values(door)) command.mockReset();
  door.listProtocols.mockResolvedValue(all);
});

test("drafts and finished protocols stand apart", async () => {
  const list = await open();
  expect(list.drafts.map((protocol) => protocol.id)).toEqual([3, 1]);
  expect(list.finished.map((protocol) => protocol.id)).toEqual([2]);
});

test("nothing is deleted without the answer to the question", async () => {
  const list = await open();
  list.removing = all[0] ?? null;
  list.removing = null;
  await list.remove("az");
  expect(door.removeProtocol).not.toHaveBeenCalled();
});

test("a deleted protocol is gone from the list and named once", async () => {
  door.removeProtocol.mockResolvedValue(all.slice(1));
  const list = await open();
  list.removing = all[0] ?? null;
  await list.remove("az");
  expect(list.protocols).toHaveLength(2);
  expect(list.removed).toBe("Protocol 3");
  expect(list.removing).toBeNull();
});

test("a protocol that cannot be deleted stays in the list", async () => {
  door.removeProtocol.mockImplementation(() => refused());
  const list = await open();
  list.removing = all[0] ?? null;
  await list.remove("az");
  expect(list.protocols).toHaveLength(3);
  expect(list.failure?.kind).toBe("disk-full");
});

test("a copy is opened by its id", async () => {
  door.copyProtocol.mockResolvedValue(view({ id: 12 }));
  const list = await open();
  expect(await list.copy(2, "az")).toBe(12);
});

test("a file from elsewhere goes through the door as its bytes and is opened", async () => {
  door.importProtocol.mockResolvedValue({ id: 12, unknown: [] });
  const list = await open();
  expect(await list.import(new File(["{}"], "a.json"), "ru")).toBe(12);
  expect(door.importProtocol).toHaveBeenCalledExactlyOnceWith("a.json", new Uint8Array([123, 125]), "ru");
  expect(list.imported).toBeNull();
});

test("what a file holds that means nothing here is told before it is opened", async () => {
  door.importProtocol.mockResolvedValue({ id: 12, unknown: ["turnout: this was left out."] });
  const list = await open();
  expect(await list.import(new File(["{}"], "a.json"), "az")).toBeNull();
  expect(list.imported?.id).toBe(12);
});

test("a file that is too large is refused before it is read", async () => {
  const list = await open();
  const file = new File([new Uint8Array(greatestFileBytes + 1)], "long.csv");
  const read = vi.spyOn(file, "arrayBuffer");
  expect(await list.import(file, "az")).toBeNull();
  expect(list.refused?.kind).toBe("too-large");
  expect(list.refused?.what).toContain("long.csv");
  expect(read).not.toHaveBeenCalled();
});

test("a refused file is told, and the next one is tried anew", async () => {
  door.importProtocol.mockImplementationOnce(() => refused());
  const list = await open();
  await list.import(new File(["?"], "a.json"), "az");
  expect(list.refused?.kind).toBe("disk-full");
  door.importProtocol.mockResolvedValue({ id: 12, unknown: [] });
  await list.import(new File(["{}"], "a.json"), "az");
  expect(list.refused).toBeNull();
});
