// The question whether one leaves although something typed is not written.

export class Leaving {
  /** How the question is answered; null while nobody asks. */
  answer = $state.raw<((leave: boolean) => void) | null>(null);

  /** Asks, and waits for the person's answer. */
  ask(): Promise<boolean> {
    return new Promise((answered) => {
      this.answer = (leave) => {
        this.answer = null;
        answered(leave);
      };
    });
  }
}
