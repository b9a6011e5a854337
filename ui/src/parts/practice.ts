// What to practise next.

interface Practised {
  state: "new" | "begun" | "mistakes" | "right";
}

/** What is begun, otherwise the first that is new, otherwise the first with mistakes. */
export function nextExercise<Exercise extends Practised>(exercises: Exercise[]): Exercise | undefined {
  const first = (state: Practised["state"]) => exercises.find((exercise) => exercise.state === state);
  return first("begun") ?? first("new") ?? first("mistakes");
}
