// The names of the group for the lots: typed once, kept until the app is closed.

class Names {
  /** By group, one name a line. */
  #texts = $state<Record<string, string>>({});

  text = (group: string): string => this.#texts[group] ?? "";

  write(group: string, text: string) {
    this.#texts[group] = text;
  }

  of(group: string): string[] {
    return this.text(group)
      .split("\n")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  }
}

export const names = new Names();
