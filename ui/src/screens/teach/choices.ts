// What a block can be made of, looked for by words of its title.
import type { BlockChoice, BlockKind } from "../../ipc/types.ts";

/** The letters that people leave out on another keyboard: ə and e, ı and i, ё and е, ş and s are the same. */
const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/gu, "i").replace(/Ə/giu, "e");

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Of the kind, or of any where it is null, with every word of the query in the title. */
export function found(choices: BlockChoice[], kind: BlockKind | null, query: string): BlockChoice[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const patterns = words.map((word) => new RegExp(literally(word), "iu"));
  return choices.filter((choice) => {
    const title = folded(choice.title);
    return (kind === null || choice.kind === kind) && patterns.every((pattern) => pattern.test(title));
  });
}
