### The screens of the guide and of the search.

guide = Guide
guide-title = Election Day guide
guide-why = Every step from preparing to delivery. Each instruction comes with its article. You also see who says so: the law, an older text, custom or our advice.

## The first page

guide-edition = Edition: { $date }
guide-stopped = You stopped here
guide-go-on = Go on reading
guide-begin = Start at the beginning
guide-begin-why = The pages follow Election Day from hour to hour. You mark each page yourself when you have read it.
guide-read-pages = { $n-text } of { $all } read
guide-bookmarks = Bookmarks
guide-bookmarks-none = Set a bookmark to come back to a page quickly.
guide-bookmarks-key = Its key is B.
guide-changed-pages = Pages that changed after you read them
home-reading = You stopped here in the guide
home-open-guide = Open the guide

## The contents

guide-contents = Contents
guide-read = read
guide-changed = changed

## The page

guide-beside = Language beside
guide-beside-none = none
guide-beside-said = Language beside: { $language }
guide-beside-gone = One language again.
guide-bookmark = Bookmark
guide-bookmark-remove = Remove the bookmark
guide-bookmark-said = Bookmark set.
guide-bookmark-gone = Bookmark removed.
guide-more-law =
    { $n ->
        [one] { $n-text } more article
       *[other] { $n-text } more articles
    }
guide-changed-page =
    { $n ->
        [one] { $n-text } place on this page changed after you read it
       *[other] { $n-text } places on this page changed after you read it
    }
guide-changed-show = Show the first
guide-key = Remember.
guide-see = What you see
guide-do = What to do
guide-near = See also:
guide-mark-read = I have read this page
guide-mark-read-again = I have read the changes too
guide-mark-unread = Take it back
guide-page-read = You have read this page
guide-page-unread = The page counts as not read.
guide-around = Pages before and after
guide-previous = Previous
guide-next = Next

## Beside the page

guide-beside-page = Beside the page
guide-on-this-page = On this page
guide-practise = Practise this
guide-lines = Items of the protocol
guide-forms = Forms
guide-see-also = See also
guide-your-notes = Your notes
guide-notes-none = Choose a text and write a note.
guide-notes-keys = Its key is N. Press H to highlight the text.

## Highlights and notes

guide-highlight = Highlight this text
guide-highlighted = Highlighted
guide-highlight-gone = Highlight removed.
guide-note = My note
guide-note-write = Write a note
guide-note-saved = Saved
notes-title = My notes
notes-why = Everything you highlighted and wrote. Choose a note to go to its place.
notes-empty = There are no notes yet. Open a page of the guide. Press “Write a note” beside a text.
notes-save = Save as a text file

## Printing

guide-print = Print
guide-print-title = Print the guide
guide-paper-which = What to print
guide-paper-page = This page
guide-paper-chapter = This chapter
guide-paper-book = The whole guide
guide-paper-notes = My notes

## Keys

guide-key-beside = Show or hide the language beside
guide-key-bookmark = Set or remove the bookmark
guide-key-blocks = Next and previous text
guide-key-highlight = Highlight the chosen text
guide-key-note = Write a note to the chosen text
guide-key-pages = Previous and next page
key-search = Search

## The search

search-title = Search
search-open = Search the guide
search-field = What are you looking for?
search-hits = What was found
search-hint = Type one or more words. Azerbaijani and Russian words are found too. You may leave out the letters ə, ı and ş.
search-count = { $n-text } found
search-none = Nothing found
search-none-advice = Try another word. Search for one word, or type only its beginning.
search-pages = Pages about this word
search-back = Back to what was found
