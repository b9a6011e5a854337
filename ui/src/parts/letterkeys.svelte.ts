// Whether a letter, digit or sign by itself is a command; chosen in the settings (WCAG 2.1.4).

class LetterKeys {
  on = $state(true);
}

export const letterKeys = new LetterKeys();
