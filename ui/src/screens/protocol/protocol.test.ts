// One protocol on the screen, against a store made up for the test.
import { beforeEach, expect, test, vi } from "vitest";
import type { Language, ProtocolView } from "../../ipc/types.ts";
import { refused } from "../../test/refusing.ts";
import { exercise, grade, line, message, view, withFigure } from "../../test/views.ts";
import { ProtocolState, type Door } from "./protocol.svelte.ts";

let stored: ProtocolView;
let language: Language;
const answer = () => Promise.resolve(stored);

const door = {
  openProtocol: vi.fn<Door["openProtocol"]>(),
  writeFields: vi.fn<Door["writeFields"]>(),
  writeEntries: vi.fn<Door["writeEntries"]>(),
  undo: vi.fn<Door["undo"]>(),
  redo: vi.fn<Door["redo"]>(),
  finish: vi.fn<Door["finish"]>(),
  handIn: vi.fn<Door["handIn"]>(),
  beginExercise: vi.fn<Door["beginExercise"]>(),
  copyProtocol: vi.fn<Door["copyProtocol"]>(),
  goBack: vi.fn<Door["goBack"]>(),
};

async function open(change: Partial<ProtocolView> = {}): Promise<ProtocolState> {
  stored = view(change);
  const protocol = new ProtocolState(7, () => language, door);
  await protocol.load();
  return protocol;
}

beforeEach(() => {
  language = "az";
  for (const command of Object.values(door)) command.mockReset().mockImplementation(answer);
  door.writeFields.mockImplementation((_id, _language, changes) => {
    for (const { field, value } of changes) {
      const [kind, name = ""] = field.split("/");
      if (kind === "figure") stored = withFigure(stored, name, value);
    }
    return answer();
  });
});

test("a figure is written as one change, in the language of the screen", async () => {
  const protocol = await open();
  protocol.writing.type("figure/found", "512");
  await protocol.writing.leave("figure/found");
  expect(door.writeFields).toHaveBeenCalledExactlyOnceWith(7, "az", [
    { field: "figure/found", value: "512" },
  ]);
  expect(protocol.writing.text("figure/found")).toBe("512");
  expect(protocol.saveState).toBe("saved");
});

test("saved is said only after the store has answered", async () => {
  const protocol = await open();
  protocol.writing.type("figure/found", "512");
  expect(protocol.saveState).toBe("saving");
  door.writeFields.mockImplementation(() => refused());
  await protocol.writing.flush();
  expect(protocol.saveState).toBe("failed");
  expect(protocol.writing.text("figure/found")).toBe("512");
});

test("another language brings other texts and keeps what is typed", async () => {
  const protocol = await open();
  protocol.writing.type("figure/found", "51");
  language = "ru";
  stored = view({ lines: stored.lines.map((known) => ({ ...known, label: "по-русски" })) });
  await protocol.load();
  expect(door.openProtocol).toHaveBeenLastCalledWith(7, "ru");
  expect(protocol.view?.lines[0]?.label).toBe("по-русски");
  expect(protocol.writing.text("figure/found")).toBe("51");
});

test("an answer that was asked for later is shown last", async () => {
  const protocol = await open();
  let letGo: (view: ProtocolView) => void = () => {};
  door.writeFields.mockImplementationOnce(() => new Promise((done) => (letGo = done)));
  protocol.writing.type("figure/found", "5");
  const written = protocol.writing.flush();
  const loaded = protocol.load();
  await Promise.resolve();
  letGo(view({ savedAt: "old" }));
  stored = view({ savedAt: "new" });
  await Promise.all([written, loaded]);
  expect(protocol.view?.savedAt).toBe("new");
});

test("undo writes first what is typed and then shows what is stored", async () => {
  const protocol = await open();
  protocol.writing.type("figure/received", "1020");
  door.undo.mockImplementation(() => {
    stored = withFigure(stored, "received", "1012");
    return answer();
  });
  await protocol.undo();
  expect(door.writeFields).toHaveBeenCalledOnce();
  expect(protocol.writing.text("figure/received")).toBe("1012");
});

test("undo waits when what is typed cannot be written", async () => {
  const protocol = await open();
  door.writeFields.mockImplementation(() => refused());
  protocol.writing.type("figure/received", "1020");
  await protocol.undo();
  expect(door.undo).not.toHaveBeenCalled();
});

test("nothing is asked when there is nothing to undo", async () => {
  const protocol = await open({ canUndo: false });
  await protocol.undo();
  expect(door.undo).not.toHaveBeenCalled();
});

test("only the findings that a change brought are announced", async () => {
  const known = message("known");
  const report = { ...view().report, messages: [known] };
  const protocol = await open({ report });
  stored = view({ report: { ...report, messages: [message("fresh"), known] } });
  protocol.writing.type("figure/found", "5");
  await protocol.writing.flush();
  expect(protocol.found.map((finding) => finding.rule)).toEqual(["fresh"]);
});

test.each([
  ["received", 1, [], "found"],
  ["candidate-1", 1, [], "corners"],
  ["candidate-1", 1, ["acts"], "members"],
  ["found", -1, [], "received"],
  ["received", -1, [], undefined],
  ["members", 1, [], undefined],
] as const)("from %s the step %i with %o folded leads to %s", async (cell, step, folded, expected) => {
  const protocol = await open();
  expect(protocol.neighbour(cell, step, [...folded])?.id).toBe(expected);
});

test("locked figures are stepped over", async () => {
  const lines = [line("a"), line("b", { locked: true }), line("c")];
  const protocol = await open({ lines });
  expect(protocol.neighbour("a", 1)?.id).toBe("c");
});

test("an explanation of a folded message is found", async () => {
  const inner = message("inner", { explanation: "Two voters left." });
  const report = { ...view().report, messages: [message("outer", { folded: [inner] })] };
  const protocol = await open({ report });
  expect(protocol.writing.text("explanation/inner")).toBe("Two voters left.");
});

test("a protocol that cannot be opened says why", async () => {
  door.openProtocol.mockImplementation(() => refused());
  const protocol = await open();
  expect(protocol.view).toBeNull();
  expect(protocol.failure?.kind).toBe("disk-full");
});

test("a copy that fails keeps the protocol on the screen", async () => {
  const protocol = await open();
  door.copyProtocol.mockImplementation(() => refused());
  expect(await protocol.copy()).toBeNull();
  expect(protocol.view).not.toBeNull();
  expect(protocol.failure?.kind).toBe("disk-full");
});

test("going back writes first what is typed and then shows what stood at that point", async () => {
  const protocol = await open();
  protocol.writing.type("figure/received", "1020");
  door.goBack.mockImplementation(() => {
    stored = withFigure(stored, "received", "7");
    return answer();
  });
  await protocol.goBack(2);
  expect(door.writeFields).toHaveBeenCalledOnce();
  expect(door.goBack).toHaveBeenCalledExactlyOnceWith(7, 2, "az");
  expect(protocol.writing.text("figure/received")).toBe("7");
});

test("what the commission decided about the mobile box is read like any other field", async () => {
  const mobileBox = {
    decision: "3",
    time: "20:15",
    members: "",
    written: false,
    votesMoved: false,
    invalidCell: "found",
  };
  const protocol = await open({ mobileBox });
  expect(protocol.writing.text("mobile/time")).toBe("20:15");
  expect(protocol.writing.text("mobile/members")).toBe("");
});

test("what is typed is written before an exercise is handed in", async () => {
  const protocol = await open({ exercise: exercise() });
  door.handIn.mockImplementation(() => {
    stored = view({ ...stored, state: "finished", exercise: exercise({ grade: grade() }) });
    return answer();
  });
  protocol.writing.type("figure/found", "512");
  await protocol.handIn();
  expect(door.writeFields).toHaveBeenCalledBefore(door.handIn);
  expect(protocol.finished).toBe(true);
  expect(protocol.view?.exercise?.grade?.whole).toBe(2);
});

test("an exercise that cannot be handed in stays a draft and says why", async () => {
  const protocol = await open({ exercise: exercise() });
  door.handIn.mockImplementation(() => refused());
  await protocol.handIn();
  expect(protocol.finished).toBe(false);
  expect(protocol.failure?.kind).toBe("disk-full");
});

test("once more is a further protocol for the same exercise", async () => {
  const protocol = await open({ state: "finished", exercise: exercise({ grade: grade() }) });
  door.beginExercise.mockResolvedValue(view({ id: 13 }));
  expect(await protocol.again()).toBe(13);
  expect(door.beginExercise).toHaveBeenCalledExactlyOnceWith("first-evening", "az");
});
