// Ten minutes of review against a shell made up for the test.
import { beforeEach, expect, test, vi } from "vitest";
import { refused } from "../../test/refusing.ts";
import { card, decision, review as view } from "../../test/walks.ts";
import { ReviewState, type Door } from "./review.svelte.ts";

const door = {
  review: vi.fn<Door["review"]>(),
  answerReview: vi.fn<Door["answerReview"]>(),
  setElectionDay: vi.fn<Door["setElectionDay"]>(),
};

async function open(): Promise<ReviewState> {
  const review = new ReviewState(door);
  await review.load("az");
  return review;
}

async function answerAll(review: ReviewState) {
  while (review.card) {
    await review.give("show", "az");
    await review.next("az");
  }
}

beforeEach(() => {
  for (const command of Object.values(door)) command.mockReset();
  door.review.mockResolvedValue(view());
  door.answerReview.mockImplementation((_, at, id) =>
    Promise.resolve({ step: decision(at, 2), right: id === "show", next: "in 3 days" }),
  );
  door.setElectionDay.mockImplementation((electionDay) => Promise.resolve(view({ electionDay, days: 9 })));
});

test("an answer is given once, however often it is pressed", async () => {
  const review = await open();
  await Promise.all([review.give("lock", "az"), review.give("lock", "az")]);
  await review.give("show", "az");
  expect(door.answerReview).toHaveBeenCalledExactlyOnceWith("opening", "boxes", "lock", "az");
  expect([review.chosen, review.answer?.next]).toEqual(["lock", "in 3 days"]);
});

test("without an answer nothing follows", async () => {
  const review = await open();
  await review.next("az");
  expect(review.card?.step.id).toBe("boxes");
});

test("an answer that could not be kept stays chosen and can be given again", async () => {
  const review = await open();
  door.answerReview.mockImplementationOnce(() => refused());
  await review.give("lock", "az");
  expect([review.failure?.kind, review.chosen, review.answer]).toEqual(["disk-full", "lock", null]);
  await review.give("lock", "az");
  expect([review.failure, review.answer?.right]).toEqual([null, false]);
});

test("at the end what is still due is asked for", async () => {
  const review = await open();
  door.review.mockResolvedValue(view({ cards: [card("late")], due: 1 }));
  await answerAll(review);
  expect([review.done, review.right, review.view?.due]).toEqual([true, 2, 1]);
  await review.again("az");
  expect([review.done, review.right, review.card?.step.id]).toEqual([false, 0, "late"]);
});

test("another language shows the same card in that language", async () => {
  const review = await open();
  await review.give("show", "az");
  await review.next("az");
  const russian = card("lock", { title: "Открытие" });
  door.review.mockResolvedValue(view({ cards: [russian], due: 1 }));
  await review.load("ru");
  expect([review.place, review.cards.length, review.card?.title]).toEqual([1, 2, "Открытие"]);
});

test("nothing due is not the same as done", async () => {
  door.review.mockResolvedValue(view({ cards: [], due: 0 }));
  const review = await open();
  expect([review.card, review.done]).toEqual([undefined, false]);
});

test("the day of the election keeps the card one is at", async () => {
  const review = await open();
  await review.give("show", "az");
  await review.next("az");
  await review.setDay("07.02.2027", "az");
  expect([review.card?.step.id, review.view?.days]).toEqual(["lock", 9]);
});

test("where nothing was due the day can bring decisions forward", async () => {
  door.review.mockResolvedValue(view({ cards: [], due: 0 }));
  const review = await open();
  await review.setDay("23.11.2026", "az");
  expect(review.card?.step.id).toBe("boxes");
});

test("a day that did not change is not written", async () => {
  const review = await open();
  await review.setDay("", "az");
  expect(door.setElectionDay).not.toHaveBeenCalled();
});
