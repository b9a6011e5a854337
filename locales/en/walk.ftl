### Walkthroughs: when something comes back.

come-back-today = today
come-back-tomorrow = tomorrow
come-back-after-election = after Election Day
