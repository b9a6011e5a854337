//! Which languages there are: words, numbers in words, dates, order and folding of letters.
