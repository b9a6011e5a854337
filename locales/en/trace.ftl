### Which counting step went wrong: causes, why the figures say so, the smallest recount (English).

## What all traces share

trace-either = { $lines } (one of these)
trace-shortened = { $first }, …, { $last }
trace-difference = Difference: { $difference }.
trace-minutes = { $minutes ->
    [one] By our estimate this takes { $minutes } minute.
   *[other] By our estimate this takes { $minutes } minutes.
}

## Counting steps that are no part of a rule

step-writing = Compare the figures copied into the protocol with the documents. Ask one member to read them aloud.
step-adding = Add the parts again. Let two members do the sum separately.

## Slips of writing

cause-lines-swapped = Two items may be swapped: items { $lines }
cause-lines-swapped-why = If the figures of these two items are in the wrong places, every difference is explained.
cause-lines-swapped-recount = Compare the figure of each item with its document: { $documents }.
cause-digits-transposed = Two neighbouring digits may be in the wrong order: item { $lines }
cause-digits-transposed-why = The difference can be divided by nine: this happens when two neighbouring digits change places.
cause-digits-transposed-recount = Compare the item with its document, digit by digit: { $documents }.
cause-digit-misread = One digit may have been read as one that looks like it: item { $lines }
cause-digit-misread-why = Some digits look alike in handwriting: 1 and 7, 3 and 8, 0 and 6, 5 and 6. One such mistake explains every difference.
cause-digit-misread-recount = Compare the item with its document, digit by digit: { $documents }.
cause-digit-dropped = One digit may be missing: item { $lines }
cause-digit-dropped-why = If one digit was left out, every difference is explained.
cause-digit-dropped-recount = Compare the item with its document, digit by digit: { $documents }.
cause-digit-doubled = One digit may be written twice: item { $lines }
cause-digit-doubled-why = Two equal digits stand side by side. If one is too many, every difference is explained.
cause-digit-doubled-recount = Compare the item with its document, digit by digit: { $documents }.
cause-neighbour-copied = The figure of a neighbouring item may have been copied: item { $lines }
cause-neighbour-copied-why = The neighbouring item holds the same figure (item { $other }). If only this item is wrong, every difference is explained.
cause-neighbour-copied-recount = Compare the item with its own document: { $documents }.
cause-total-wrong = The total may be wrong: item { $lines }
cause-total-wrong-why = The parts agree with the other items, and only the total does not.
cause-total-wrong-recount = Add the parts again. Compare the sum with item { $lines }.

## Slips of counting

cause-form-ballots-in-box = Ballots of indeterminate form may be counted into the box: item { $lines }
cause-form-ballots-in-box-why = The difference is as great as the number of ballots of indeterminate form (item { $other }). They do not belong in the item of a box.
cause-form-ballots-in-box-recount = Put the ballots of indeterminate form apart. Count the other ballots of the box again: item { $lines }.
cause-mobile-box-forgotten = The ballots of the mobile box may be missing: item { $lines }
cause-mobile-box-forgotten-why = If the ballots of the mobile box were left out, every difference is explained (item { $other }).
cause-mobile-box-forgotten-recount = Look at the note of the count: were the ballots of the mobile box added? Compare these items: { $items }.
cause-mobile-box-added-twice = The mobile box may be counted twice: item { $lines }
cause-mobile-box-added-twice-why = The difference is as great as the number of ballots in the mobile box (item { $other }). They may be written in the item of the stationary boxes too.
cause-mobile-box-added-twice-recount = Look at the note of the count: were the ballots of the mobile box added to two items? Compare these items: { $items }.
cause-spoilt-counted-as-unused = Spoilt ballots may be counted as unused: item { $lines }
cause-spoilt-counted-as-unused-why = The difference is as great as the number of spoilt ballots (item { $other }).
cause-spoilt-counted-as-unused-recount = Put the spoilt ballots apart. Count the unused ballots again: item { $lines }.
cause-unused-counted-once-more = The unused ballots may have been added twice: item { $lines }
cause-unused-counted-once-more-why = The difference is as great as one whole count of the unused ballots.
cause-unused-counted-once-more-recount = Compare the item with the act and with the note of the count: { $documents }.
cause-bundle-off = One bundle may be missing or counted twice: item { $lines }
cause-bundle-off-why = If a bundle holds { $bundle } ballots, one bundle explains every difference.
cause-bundle-off-recount = Count only the bundles: item { $items }. Compare them with the note of the count.
cause-invalid-left-in-pile = Invalid ballots may have stayed in a valid pile: item { $lines }
cause-invalid-left-in-pile-why = If a few invalid ballots stayed in a pile, they were counted twice.
cause-invalid-left-in-pile-recount = Look through the piles sheet by sheet: item { $items }. Look for invalid ballots.
cause-dvc-voters-forgotten = Voters with a DVC may be missing: item { $lines }
cause-dvc-voters-forgotten-why = If the DVC items were left out of this sum, every difference is explained (item { $other }).
cause-dvc-voters-forgotten-recount = Count the de-registration cards attached to the list: item { $other }. Then do the sum again.
cause-line-miscounted = One item may be miscounted: item { $lines }
cause-line-miscounted-why = This is none of the special mistakes we know. If only this item is wrong, every difference is explained.
cause-line-miscounted-recount = Count the item again: { $items }. Source: { $documents }.
