### Exercises: the list, documents, grade, planted mistakes, numbers in words.

exercise-subtitle = { $kind } · Level { $number }: { $level } · Precinct { $precinct }
exercise-minutes = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
how-it-went = { $reached } of { $whole } right, { $at }
look-mistake = Find the mistake: { $code }
look-words = Numbers in words, level { $level }

## Documents

row-of-candidate = { $name }: { $row }
row-of-question = Question { $entry }: { $row }
source-item = item { $item }
source-row = { $document }: { $row }
# $figure (text): "1 200".
source-with-figure = { $source } ({ $figure })

## Grade

grade-all-right = Every item is right.
grade-summary = { $right } of { $whole } items are right.

mistake-miscounted = Miscounted
mistake-miscounted-about = The figure differs from the document. Count again, or compare digit by digit.
mistake-miscounted-said = The figure differs from the document.
mistake-wrong-line = Figure of another item
mistake-wrong-line-about = The figure belongs somewhere else. Check the document of each item.
mistake-wrong-line-said = The figure comes from here: { $source }
mistake-arithmetic = Arithmetic
mistake-arithmetic-about = A sum or a difference is wrong. Let two members do it separately.
mistake-arithmetic-said = The parts do not give this figure. Calculate again.
mistake-blank = Left blank
mistake-blank-about = Blank is not zero. Where there is nothing, write 0.
mistake-blank-said = Nothing is written.
mistake-order = Order
mistake-order-about = Items of the first part were changed after the boxes were opened. Complete them before the opening.
mistake-order-said = This item was confirmed before the boxes were opened, and changed later.
mistake-follows-said = The figure follows from other items as you wrote them. It is not a separate mistake.

## Find the mistake

planted-about-1 = The check shows which items do not agree.
planted-about-2 = The check tells only how many relations do not agree.
planted-about-3 = The check is silent. Compare the items yourself.
planted-broken = Relations that do not agree: { $count }

## Numbers in words

words-nothing-read = The words could not be read as a number.
words-say-another = Your words say this number: { $figure }
words-spelling = Write “{ $correct }”, not “{ $written }”.

# What is done again. $items: numbers of items, $documents: documents.
repeat-compare = Compare with the document: item { $items }. Document: { $documents }.
repeat-add = Add the parts again: item { $items }.
repeat-bundles = Count the bundles without opening them: item { $items }.
repeat-look-through = Look through the ballots one by one: item { $items }.
repeat-ballots = Count the ballots again: item { $items }.
repeat-names = Count the names or signatures again: item { $items }.
repeat-cards = Count the cards again: item { $items }.
