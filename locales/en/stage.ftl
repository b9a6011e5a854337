### The plan of the station and the wall.

## The plan itself

stage-title = Plan of the polling station
stage-words = Who and what is where
stage-where = Places
stage-acting = Who acts: { $actors }.
stage-said = “{ $text }”
stage-changed = Changed since the step before
stage-moved = { $who }. Before: { $from }. Now: { $to }.
stage-new = { $thing }. Place: { $place }.
stage-now = { $thing }. Before: { $was }. Place: { $place }.
stage-actor = { $letter } – { $name }
stage-thing = { $thing }: { $state }

## People

stage-actor-C = chairperson
stage-actor-S1 = first secretary
stage-actor-S2 = second secretary
stage-actor-M1 = first member
stage-actor-M2 = second member
stage-actor-M3 = third member
stage-actor-V1 = first voter
stage-actor-V2 = second voter
stage-actor-V3 = third voter
stage-actor-V4 = fourth voter
stage-actor-O1 = first observer
stage-actor-O2 = second observer
stage-actor-A = candidate’s agent
stage-actor-J = journalist
stage-actor-H = person chosen by the voter to help
stage-actor-P = police officer
stage-actor-K = member of the Constituency Election Commission

## Places

stage-place-door = Entrance
stage-place-queue = Queue
stage-place-list-table = List table
stage-place-ballot-table = Ballot table
stage-place-booths = Booths
stage-place-box-place = Place of the stationary box
stage-place-mobile-place = Place of the mobile box
stage-place-count-table = Counting table
stage-place-chair-table = Chairperson’s table
stage-place-observers-place = Observers
stage-place-wall = Wall
stage-place-safe = Safe
stage-place-outside = Street and homes
stage-place-con-ec = Constituency Election Commission
stage-place-away = Not on the plan

## Things

stage-thing-box-stationary = Stationary box
stage-thing-box-mobile = Mobile box
stage-thing-voter-list = Voter list
stage-thing-additional-list = Additional list
stage-thing-ballots = Ballots
stage-thing-unused = Unused ballots
stage-thing-spoilt = Spoilt ballots
stage-thing-corners = Cut corners
stage-thing-ballot = Voter’s ballot
stage-thing-thumb = Left thumb
stage-thing-lamp = UV lamp
stage-thing-spray = Ink
stage-thing-seals = Plastic seals
stage-thing-card = De-registration card
stage-thing-requests = Requests
stage-thing-pile-candidates = Candidates’ piles
stage-thing-pile-form = Of indeterminate form
stage-thing-pile-unmarked = Unmarked
stage-thing-pile-other = Other invalid
stage-thing-draft = Draft
stage-thing-protocol = Protocol
stage-thing-copies = Copies
stage-thing-act = Act
stage-thing-envelope = Envelope
stage-thing-stamp = Stamp

## How the things are

stage-state-box-open = open
stage-state-box-shown-empty = shown empty
stage-state-box-locked = locked
stage-state-box-taken-along = taken out of the room
stage-state-box-seal-checked = seal checked
stage-state-box-opened = opened, ballots inside
stage-state-box-emptied = emptied
stage-state-list-closed = closed
stage-state-list-open = open
stage-state-list-signed = signed
stage-state-ballots-stack = in a stack
stage-state-ballots-counted = counted
stage-state-ballots-issued = being issued
stage-state-ballots-fewer = fewer
stage-state-unused-stack = in a stack
stage-state-unused-counted = counted
stage-state-unused-cancelled = cancelled
stage-state-spoilt-one = one ballot
stage-state-spoilt-counted = counted
stage-state-corners-kept = kept
stage-state-corners-counted = counted
stage-state-ballot-whole = whole
stage-state-ballot-corner-cut = corner cut off
stage-state-ballot-marked = marked
stage-state-ballot-spoilt = spoilt
stage-state-ballot-in-box = in the box
stage-state-thumb-not-checked = not checked
stage-state-thumb-checked = checked with the lamp
stage-state-thumb-inked = inked
stage-state-thumb-refused = refusal or an earlier mark
stage-state-lamp-shown = ready
stage-state-lamp-attached = attached
stage-state-spray-shown = ready
stage-state-spray-attached = attached
stage-state-seals-shown = ready
stage-state-seals-attached = attached
stage-state-card-shown = shown
stage-state-card-attached = attached to the list
stage-state-requests-list = with their list
stage-state-requests-compared = compared
stage-state-pile-none = not there yet
stage-state-pile-growing = growing
stage-state-pile-counted = counted
stage-state-paper-blank = blank
stage-state-paper-written = written
stage-state-paper-signed = signed
stage-state-paper-certified = certified
stage-state-paper-displayed = displayed
stage-state-paper-packed = packed
stage-state-paper-handed-over = handed over
stage-state-copies-blank = blank
stage-state-copies-written = written
stage-state-copies-signed = signed
stage-state-copies-certified = certified
stage-state-copies-displayed = displayed
stage-state-copies-packed = packed
stage-state-copies-handed-over = handed over
stage-state-stamp-blank = not used
stage-state-stamp-written = ready
stage-state-stamp-signed = used
stage-state-stamp-certified = used
stage-state-stamp-displayed = shown
stage-state-stamp-packed = packed
stage-state-stamp-handed-over = handed over

## The wall

wall-step = Slide { $no-text } / { $all-text }
wall-practice = { $app } · practice only
wall-empty = Nothing is being shown yet.
wall-empty-why = The slide appears here when the trainer chooses it.
wall-right = correct
wall-wrong = not correct
wall-ahead = not revealed yet
wall-until = We go on at
wall-votes = Answers of the group
wall-first = first answer
wall-second = second answer
wall-vote = { $letter }: first answer { $first-text }, second answer { $second-text }
wall-picture = Drawing of the guide
