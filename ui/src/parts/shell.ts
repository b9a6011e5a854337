// What the frame of every screen asks of the app around it.
import { getContext, setContext } from "svelte";

interface Shell {
  language: () => string;
  chooseLanguage: (code: string) => void;
  /** None where nothing can be looked for. */
  openSearch?: (() => void) | undefined;
}

const key = Symbol("shell");

export const provideShell = (shell: Shell) => setContext(key, shell);
export const useShell = () => getContext<Shell>(key);
