// What the first screen knows: the practice protocols, the one worked on last, what to practise and to rehearse.
import { Asking } from "../../ipc/asking.svelte.ts";
import * as commands from "../../ipc/commands.ts";
import type { ExercisesView, Language, ProtocolSummary, WalksView } from "../../ipc/types.ts";

export type Door = Pick<
  typeof commands,
  "listProtocols" | "createProtocol" | "listExercises" | "beginExercise" | "walks"
>;
type Greeting = "night" | "morning" | "day" | "evening";

export function greetingAt(hour: number): Greeting {
  if (hour < 5) return "night";
  if (hour < 12) return "morning";
  return hour < 18 ? "day" : "evening";
}

export class HomeState extends Asking {
  /** Null until the list has come. */
  protocols = $state.raw<ProtocolSummary[] | null>(null);
  practice = $state.raw<ExercisesView | null>(null);
  walks = $state.raw<WalksView | null>(null);

  constructor(private readonly door: Door = commands) {
    super();
  }

  /** The draft changed last: the list arrives with the latest first. */
  get draft(): ProtocolSummary | undefined {
    return this.protocols?.find((protocol) => protocol.state === "draft");
  }

  get finished(): number {
    return this.protocols?.filter((protocol) => protocol.state === "finished").length ?? 0;
  }

  async load(language: Language) {
    await this.attempt(async () => {
      // Each is shown as it comes, and though the other does not.
      const lists = [this.door.listProtocols(language), this.door.listExercises(language)] as const;
      await Promise.all([
        Promise.all(lists).then((came) => ([this.protocols, this.practice] = came)),
        this.door.walks(language).then((walks) => (this.walks = walks)),
      ]);
    });
  }

  /** The id of the new protocol; null when it could not be made. */
  create(form: string, language: Language): Promise<number | null> {
    return this.attempt(async () => (await this.door.createProtocol(form, language)).id);
  }

  /** The protocol to fill for an exercise; null when it could not be opened. */
  begin(exercise: string, language: Language): Promise<number | null> {
    return this.attempt(async () => (await this.door.beginExercise(exercise, language)).id);
  }
}
