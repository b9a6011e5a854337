// Why something was not done, as every part shows it.

export interface Failed {
  what: string;
  kept: string;
  todo: string;
}
