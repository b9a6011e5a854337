// One practice protocol on the screen: what is stored, what is typed, what was found in it.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type {
  EntryChange,
  Completed,
  Header,
  Language,
  LineView,
  MessageView,
  ProtocolView,
} from "../../ipc/types.ts";
import { serial } from "../../parts/serial.ts";
import { Writing } from "../../parts/writing.svelte.ts";

/** The commands this screen gives; tests hand in their own. */
export type Door = Pick<
  typeof commands,
  | "openProtocol"
  | "writeFields"
  | "writeEntries"
  | "undo"
  | "redo"
  | "finish"
  | "handIn"
  | "beginExercise"
  | "copyProtocol"
  | "goBack"
>;

type SaveState = "saved" | "saving" | "failed";

/** A rule can fail for several candidates. */
export const keyOf = (message: MessageView): string => `${message.rule} ${message.entry ?? ""}`;

export class ProtocolState extends Asking {
  view = $state.raw<ProtocolView | null>(null);
  /** The findings that the last change brought. */
  found = $state.raw<MessageView[]>([]);
  readonly writing: Writing;
  #serial = serial();

  constructor(
    readonly id: number,
    private readonly language: () => Language,
    private readonly door: Door = commands,
  ) {
    super();
    this.writing = new Writing({
      text: (field) => this.#stored(field),
      write: (field, value) => this.#writeField(field, value),
      failureOf: commands.failureOf,
    });
  }

  get saveState(): SaveState {
    if (this.writing.failure) return "failed";
    return this.writing.waiting ? "saving" : "saved";
  }

  get finished(): boolean {
    return this.view?.state === "finished";
  }

  /** Every message, the folded ones too. */
  get messages(): MessageView[] {
    return this.view?.report.messages.flatMap((message) => [message, ...message.folded]) ?? [];
  }

  lines(stage: LineView["stage"]): LineView[] {
    return this.view?.lines.filter((line) => line.stage === stage) ?? [];
  }

  /** The next figure that can be written, in the order of the paper. */
  neighbour(cell: string, step: 1 | -1, folded: LineView["stage"][] = []): LineView | undefined {
    const lines = this.view?.lines.filter((line) => !folded.includes(line.stage)) ?? [];
    const place = lines.findIndex((line) => line.id === cell);
    const rest = step === 1 ? lines.slice(place + 1) : lines.slice(0, Math.max(place, 0)).reverse();
    return rest.find((line) => !line.locked);
  }

  /** Reads the protocol, at first and again in another language; what is typed stays. */
  load = () => this.#ask(() => this.door.openProtocol(this.id, this.language()));

  undo = () => this.#afterWriting(() => this.door.undo(this.id, this.language()), "canUndo");
  redo = () => this.#afterWriting(() => this.door.redo(this.id, this.language()), "canRedo");
  finish = () => this.#afterWriting(() => this.door.finish(this.id, this.language()));
  /** The protocol of an exercise is locked, whatever is written in it, and graded. */
  handIn = () => this.#afterWriting(() => this.door.handIn(this.id, this.language()));

  confirmBeforeOpening = () =>
    this.#afterWriting(() =>
      this.door.writeFields(this.id, this.language(), [{ field: "confirmed", value: "yes" }]),
    );

  /** Refusals go to the caller: the dialog keeps the names and shows why. */
  async writeEntries(candidates: EntryChange[]) {
    await this.writing.flush();
    this.#show(await this.#serial(() => this.door.writeEntries(this.id, this.language(), candidates)));
  }

  /** Brings a point of the past back; undo takes that back. Refusals go to the caller. */
  async goBack(to: number) {
    await this.writing.flush();
    this.#show(await this.#serial(() => this.door.goBack(this.id, to, this.language())));
    this.writing.showStored();
  }

  /** One more question at the end; what is written for the others stays. */
  addQuestion = () => this.#changeQuestions((entries) => [...entries, { name: "", from: null }]);

  /** The last question and its figures go; undo brings them back. */
  removeLastQuestion = () => this.#changeQuestions((entries) => entries.slice(0, -1));

  #changeQuestions(change: (entries: EntryChange[]) => EntryChange[]) {
    const names = this.view?.group?.names ?? [];
    const entries = names.map((name, place) => ({ name, from: place + 1 }));
    return this.succeeds(() => this.writeEntries(change(entries)));
  }

  /** The id of the copy; null when there is none. */
  copy = () => this.#another(() => this.door.copyProtocol(this.id, this.language()));

  /** The id of a further protocol for the same exercise; null when there is none. */
  again = () => this.#another(() => this.door.beginExercise(this.view?.exercise?.id ?? "", this.language()));

  async #another(ask: () => Promise<ProtocolView>): Promise<number | null> {
    await this.writing.flush();
    return this.attempt(async () => (await this.#serial(ask)).id);
  }

  async #afterWriting(ask: () => Promise<ProtocolView>, possible?: "canUndo" | "canRedo") {
    if (!(await this.writing.flush())) return;
    if (possible && !this.view?.[possible]) return;
    await this.#ask(ask);
    this.writing.showStored();
  }

  #ask(ask: () => Promise<ProtocolView>) {
    return this.succeeds(async () => (this.view = await this.#serial(ask)));
  }

  async #writeField(field: string, value: string) {
    const change = [{ field, value }];
    this.#show(await this.#serial(() => this.door.writeFields(this.id, this.language(), change)));
  }

  #show(view: ProtocolView) {
    const known = this.view?.report.messages.map(keyOf) ?? [];
    this.found = view.report.messages.filter((message) => !known.includes(keyOf(message)));
    this.view = view;
    this.failure = null;
  }

  #stored(field: string): string {
    const [kind, name = ""] = field.split("/");
    const view = this.view;
    if (!view) return "";
    if (kind === "figure") return view.lines.find((line) => line.id === name)?.figure ?? "";
    if (kind === "explanation") return this.#explanation(name);
    if (kind === "mobile") return view.mobileBox?.[name as "decision" | "time" | "members"] ?? "";
    return kind === "header" ? view.header[name as keyof Header] : view.completed[name as keyof Completed];
  }

  #explanation(rule: string): string {
    return this.messages.find((message) => message.rule === rule)?.explanation ?? "";
  }
}
