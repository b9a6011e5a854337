// One task after the other, so that an older answer never replaces a newer one.

type Task<Answer> = () => Promise<Answer>;

/** A queue: what is handed to it begins once everything before it has been answered. */
export function serial() {
  let last: Promise<unknown> = Promise.resolve();
  return <Answer>(task: Task<Answer>): Promise<Answer> => {
    const answer = last.then(task);
    last = answer.catch(() => undefined);
    return answer;
  };
}
