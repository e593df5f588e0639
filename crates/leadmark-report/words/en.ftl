# Every sentence of the reports, in English.
#
# Calm and exact: what is, what it means, what can be done. No praise. The form is a part of Fluent: a message a line, or
# one form a line where a number decides; [1] is for exactly that number. What stands in braces is put in: words of a guide
# or a person as they are to be read, figures written already. ** is Markdown's; no other mark may stand here.

language = en
direction = ltr

# Figures, lists, sentences

percent = { $number }%
plus = +{ $points }
minus = −{ $points }
decimal-mark = .
range = { $low } to { $high }
count = { $answered } of { $applicable }
list = { $before }, { $after }
listed = { $before }; { $after }
sentences = { $before } { $after }

# Titles

title-self = Self-assessment: { $guide }
title-peer = Assessment by a peer: { $guide }
title-report = Assessment by a direct report: { $guide }
title-manager = Assessment by a manager: { $guide }

# What was answered, when, and by whom

name = Name: { $name }
date = Date: { $day }
compared-with = Compared with: { $day }
dates = From { $before } to { $after }
guide = Guide: { $guide }
guide-version = Guide: { $guide }, version { $version }
other-version = Scored against version { $version } of the guide, which is not the one that was answered.
mode-quick = Mode: quick (the statements of the success metrics, and any questions practised)
mode-full = Mode: full (statements, measures, practices and questions)
rater = Rater: { $rater }
rater-group = Rater: { $rater }; group: { $group }
rater-self = self
rater-peer = a peer
rater-report = a direct report
rater-manager = a manager

# Headings

section-overall = Overall
section-metrics = Success metrics
section-targets = Targets
section-outcomes = Outcomes: what is achieved
section-practices = Practices: what is done
section-readiness = Readiness: what can be explained
section-strengths = Strengths
section-gaps = Gaps
section-steps = Next steps
section-evidence = Top answers without a note
section-flags = Worth a second look
section-notes = Notes
section-elsewhere = Answers that count nowhere
section-items = Statements and questions
section-up = Higher
section-down = Lower
section-new = New
section-dropped = No longer answered
section-spread = How far apart we are
section-differences = What we see most differently
section-talk = Questions to talk about

# Columns

column-metric = Success metric
column-item = Statement or question
column-score = Score
column-range = Range
column-answered = Answered
column-target = Target
column-before = Before
column-after = After
column-difference = Difference
column-self = Self
column-others = Others
column-count = n
column-gap = Gap
column-agreement = Agreement
column-peers = Peers
column-reports = Reports
column-managers = Managers
column-mean = Mean
column-spread = Spread
column-middle = Middle half

# How much is answered

none-applies-outcomes = { $total ->
    [one] No score: none of the { $total } statement applies.
   *[other] No score: none of the { $total } statements applies.
}
all-outcomes = { $count ->
    [1] The one statement that applies is answered.
    [2] Both statements answered.
   *[other] All { $count } statements answered.
}
none-outcomes = { $count ->
    [one] None of { $count } statement answered.
   *[other] None of { $count } statements answered.
}
some-outcomes = { $answered ->
   *[other] { $answered } of { $applicable } statements answered, which carry { $share } of the weight.
}
none-applies-practices = { $total ->
    [one] No score: none of the { $total } practice applies.
   *[other] No score: none of the { $total } practices applies.
}
all-practices = { $count ->
    [1] The one practice that applies is answered.
    [2] Both practices answered.
   *[other] All { $count } practices answered.
}
none-practices = { $count ->
    [one] None of { $count } practice answered.
   *[other] None of { $count } practices answered.
}
some-practices = { $answered ->
   *[other] { $answered } of { $applicable } practices answered, which carry { $share } of the weight.
}
none-applies-readiness = { $total ->
    [one] No score: none of the { $total } question applies.
   *[other] No score: none of the { $total } questions applies.
}
all-readiness = { $count ->
    [1] The one question that applies is answered.
    [2] Both questions answered.
   *[other] All { $count } questions answered.
}
none-readiness = { $count ->
    [one] None of { $count } question answered.
   *[other] None of { $count } questions answered.
}
some-readiness = { $answered ->
   *[other] { $answered } of { $applicable } questions answered, which carry { $share } of the weight.
}
excluded = { $count ->
   *[other] { $count } not applicable.
}
nothing-yet = Nothing is answered yet.

# The overall score

overall = **{ $points } of 100.**
overall-range = It lies between { $low } and { $high }, whatever the open answers turn out to be.
no-overall = **No score yet:** the success metrics that have one carry less than half of the weight. Whatever the open answers turn out to be, it will lie between { $low } and { $high }.
evidenced = Notes stand behind { $share } of the score.
not-evidenced = No note stands behind the score.
before = On { $day } it was { $before }; the difference is { $difference }.
before-between = On { $day } it was { $before }; the difference is { $difference }, and between { $low } and { $high } whatever is open.
no-before = There is no score to compare with on { $day }.
quick-comparison = One of the two assessments is a quick one, so they are compared over what both ask. Scores and differences can therefore be other than those of the full one.
other-versions = The two were given to different versions of the guide.
rounded = Points from 0 to 100, rounded; differences are taken before rounding. The range is what open answers could still change.

# Answers

level = { $name } ({ $level } of { $levels })
level-number = level { $level } of { $levels }
covered = { $points ->
    [one] { $covered } of { $points } point covered
   *[other] { $covered } of { $points } points covered
}
not-applicable = not applicable
not-answered = not answered
stands-at = { $statement }: { $standing }
# Behind a question mark or a full stop.
stands-at-ended = { $statement } { $standing }
from-to = { $statement }: from { $before } to { $after }
from-to-ended = { $statement } from { $before } to { $after }
more = { $count ->
   *[other] { $count } more
}
no-strengths = No answer is above the middle of its scale.
no-gaps = No answer is below the middle of its scale.

# Targets

target-open = { $metric }: { $level }, { $points } points; no score yet
target-reached = { $metric }: { $level }, { $points } points; reached
target-near = { $metric }: { $level }, { $points } points; less than one point to go
target-missing = { $missing ->
    [one] { $metric }: { $level }, { $points } points; { $missing } point to go
   *[other] { $metric }: { $level }, { $points } points; { $missing } points to go
}

# Next steps

no-steps = Nothing that is answered is below its target.
step = From { $from } to { $to }.
step-to = From { $from } to { $to }: { $anchor }
gain-little = less than 1 point
gain-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
gain-outcomes = { $gain } to the overall score
gain-practices = { $gain } to all practices
gain-readiness = { $gain } to all questions
gain-metric = { $gain } to { $metric }
adds = Adds { $gains }.
adds-nothing = There is no score yet that it could add to.
read = Read: { $topics }.
more-steps = { $count ->
    [one] { $count } more answer is below its target.
   *[other] { $count } more answers are below their target.
}

# Worth a second look

evidence = { $count ->
    [one] This answer is at the top of its scale. A sentence about what was seen would let others follow it.
   *[other] These answers are at the top of their scales. A sentence each about what was seen would let others follow them.
}
all-top = { $count ->
   *[other] All { $count } answers about outcomes are at the top. That can be so; it is worth asking whether somebody who depends on the work would choose the same lines.
}
straight-line = { $count ->
   *[other] All { $count } answers about outcomes stand at the same level. Things are seldom so even; a second reading may tell them apart.
}
many-not-applicable = Over a third of what informs a success metric is marked as not applicable ({ $count }: { $statements }). Its score rests on what is left.

# Answers that count nowhere

not-asked = { $count ->
    [one] { $count } answer belongs to what a quick assessment does not ask:
   *[other] { $count } answers belong to what a quick assessment does not ask:
}
orphaned = { $count ->
    [one] { $count } answer has no item in this version of the guide:
   *[other] { $count } answers have no item in this version of the guide:
}

# What all of it is for

notice-title = For reflection, not selection
notice = How people rate themselves agrees only loosely with how well they do: across studies the correlation is about .29 (Mabe and West, 1982). These figures are for thinking and talking, not for choosing, paying or promoting anyone.

# What follows is for the command line only: it is left out of the WebAssembly's English.

# Titles of other reports

title-plan = Plan: { $guide }
title-change = Change: { $guide }
title-raters = Self and others: { $guide }
title-group = For our workshop: { $guide }

# What changed

moved = { $up } higher, { $down } lower, { $same } the same.
chance = If higher and lower were equally likely, at least so uneven a count would come about by chance { $share } of the time.
chance-even = If higher and lower were equally likely, at least so uneven a count would not be surprising.

# Self and others

raters = { $self }, { $peers }, { $reports }, { $managers }.
by-self = { $count ->
   *[other] { $count } by the person themselves
}
by-peers = { $count ->
    [one] { $count } by a peer
   *[other] { $count } by peers
}
by-reports = { $count ->
    [one] { $count } by a direct report
   *[other] { $count } by direct reports
}
by-managers = { $count ->
    [one] { $count } by a manager
   *[other] { $count } by managers
}
raters-figures = Points from 0 to 100, rounded. Gap is self less others. Agreement runs from 0 (as far apart as chance) to 1 (all the same). A dash is no figure: nobody answered, or too few did to show it.
raters-quick = One of the assessments is a quick one, so success metrics are compared over what a quick one asks.

# For a workshop

group-people = { $people ->
   *[other] { $people } of us have answered. Nobody is named, and every figure rests on the answers of { $floor } people at least. Where we see things differently, the list says how many of them chose each level; that can be one person.
}
group-hidden = Nothing can be shown: a figure needs { $floor } people.
group-count = { $count } × { $level }
group-topic = From { $topic }. An answer could cover:
group-figures = Points from 0 to 100, rounded; those on which we are farthest apart come first. Spread is the standard deviation. Half of us stand in the middle half, a quarter below it and a quarter above.

# The guide as a document; in brackets is the link

page-skip = Skip to content
page-contents = Contents
page-scale = How to rate
page-measures = Key metrics to track
page-plain = This is the guide as a plain document, which needs no JavaScript. [The assessment] works out your scores in the browser and needs it.
page-licence = Leadmark is free software, under the MIT or the Apache 2.0 licence.
