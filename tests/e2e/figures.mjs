// A practice protocol that closes, as it is typed: invented figures of one invented precinct.

export const header = {
  constituency: "27",
  precinct: "14",
  address: "Nümunə küçəsi 1",
  series: "AA",
  number: "000123",
  date: "01.11.2026",
};

export const beforeOpening = {
  "voters-total": "1012",
  "voters-list": "1000",
  "voters-additional": "7",
  "dvc-voted": "9",
  "dvc-obtained": "4",
  "ballots-received": "1020",
  "ballots-cancelled-unused": "505",
  "voters-received": "512",
  "voters-outside": "12",
  "ballots-spoilt": "3",
};

export const afterOpening = {
  "box-mobile": "12",
  "box-stationary": "496",
  "invalid-total": "9",
  "invalid-form": "2",
  "invalid-unmarked": "4",
  "invalid-other": "3",
  "valid-votes": "501",
  "candidate-1": "260",
  "candidate-2": "150",
  "candidate-3": "71",
  "candidate-4": "20",
};

export const words = {
  az: { "voters-total": "min on iki", "valid-votes": "beş yüz bir", "dvc-obtained": "dörd" },
  en: { "voters-total": "one thousand and twelve", "valid-votes": "five hundred and one", "dvc-obtained": "four" },
  ru: { "voters-total": "одна тысяча двенадцать", "valid-votes": "пятьсот один", "dvc-obtained": "четыре" },
};

/** The other kinds of election: figures that close, then one figure that does not, and the rule it breaks. */
export const kinds = {
  "presidential-abroad": {
    language: "az",
    before: beforeOpening,
    after: afterOpening,
    slip: ["candidate-4", "21", "candidate-votes-add-up-to-valid-votes"],
  },
  "milli-majlis": {
    language: "en",
    before: without(beforeOpening, { "voters-total": "1007" }),
    after: afterOpening,
    slip: ["ballots-cancelled-unused", "506", "received-ballots-are-accounted-for"],
  },
  municipal: {
    language: "ru",
    seats: "3",
    before: without(beforeOpening, { "voters-total": "1007" }),
    after: { ...afterOpening, "candidate-1": "400", "candidate-2": "390", "candidate-3": "380", "candidate-4": "100" },
    slip: ["candidate-1", "502", "one-mark-for-a-candidate-on-a-ballot"],
  },
  referendum: {
    language: "az",
    before: without(beforeOpening, { "voters-total": "1007" }),
    after: {
      "box-mobile": "12",
      "box-stationary": "496",
      "invalid-total": "0",
      "invalid-form": "0",
      "invalid-unmarked": "0",
      "invalid-other": "0",
      "valid-votes": "508",
      "question-1-yes": "300",
      "question-1-no": "198",
      "question-1-invalid": "10",
    },
    slip: ["question-1-no", "199", "answers-add-up-to-ballots-in-boxes"],
  },
};

/** The lines before the boxes of a form without the lines on cards. */
function without(figures, change) {
  const { "dvc-voted": _voted, "dvc-obtained": _obtained, ...rest } = figures;
  return { ...rest, ...change };
}

/** The first exercise, filled from its documents. */
export const firstEvening = {
  before: {
    "voters-total": "620",
    "voters-list": "620",
    "voters-additional": "0",
    "dvc-voted": "0",
    "dvc-obtained": "0",
    "ballots-received": "630",
    "ballots-cancelled-unused": "280",
    "voters-received": "348",
    "voters-outside": "0",
    "ballots-spoilt": "2",
  },
  after: {
    "box-mobile": "0",
    "box-stationary": "348",
    "invalid-total": "5",
    "invalid-form": "0",
    "invalid-unmarked": "3",
    "invalid-other": "2",
    "valid-votes": "343",
    "candidate-1": "182",
    "candidate-2": "104",
    "candidate-3": "57",
  },
};
