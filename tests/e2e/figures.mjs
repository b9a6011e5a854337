// A practice protocol that closes, as it is typed: invented figures of one invented precinct.

export const header = {
  constituency: "27",
  precinct: "14",
  address: "Nümunə küçəsi 1",
  series: "AA",
  number: "000123",
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
