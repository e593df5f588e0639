# Deutsch, mit „Sie“ und den Wörtern von pkg/src/elements/messages/de/catalogue.ts.

language = de
direction = ltr

# Figures, lists, sentences

percent = { $number } %
plus = +{ $points }
minus = −{ $points }
decimal-mark = ,
range = { $low } bis { $high }
count = { $answered } von { $applicable }
list = { $before }, { $after }
listed = { $before }; { $after }
sentences = { $before } { $after }

# Titles

title-self = Selbsteinschätzung: { $guide }
title-peer = Einschätzung aus dem Kollegenkreis: { $guide }
title-report = Einschätzung durch eine direkt geführte Person: { $guide }
title-manager = Einschätzung durch eine Führungskraft: { $guide }

# What was answered, when, and by whom

name = Name: { $name }
date = Datum: { $day }
compared-with = Verglichen mit: { $day }
dates = Von { $before } bis { $after }
guide = Leitfaden: { $guide }
guide-version = Leitfaden: { $guide }, Fassung { $version }
other-version = Bewertet nach Fassung { $version } des Leitfadens; beantwortet wurde eine andere.
mode-quick = Umfang: kurz (die Aussagen der Erfolgskriterien und geübte Fragen)
mode-full = Umfang: voll (Aussagen, Kennzahlen, Praktiken und Fragen)
rater = Eingeschätzt von: { $rater }
rater-group = Eingeschätzt von: { $rater }; Gruppe: { $group }
rater-self = der Person selbst
rater-peer = jemandem aus dem Kollegenkreis
rater-report = einer direkt geführten Person
rater-manager = einer Führungskraft

# Headings

section-overall = Gesamt
section-metrics = Erfolgskriterien
section-targets = Ziele
section-outcomes = Was erreicht wird
section-practices = Was getan wird
section-readiness = Was erklärt werden kann
section-strengths = Stärken
section-gaps = Lücken
section-steps = Nächste Schritte
section-evidence = Antworten auf der obersten Stufe ohne Notiz
section-flags = Einen zweiten Blick wert
section-notes = Notizen
section-elsewhere = Antworten, die nirgends zählen
section-items = Aussagen und Fragen
section-up = Höher
section-down = Niedriger
section-new = Neu
section-dropped = Nicht mehr beantwortet
section-spread = Wie weit wir auseinanderliegen
section-differences = Was wir am unterschiedlichsten sehen
section-talk = Fragen für das Gespräch

# Columns

column-metric = Erfolgskriterium
column-item = Aussage oder Frage
column-score = Punktzahl
column-range = Spanne
column-answered = Beantwortet
column-target = Ziel
column-before = Vorher
column-after = Nachher
column-difference = Unterschied
column-self = Selbst
column-others = Andere
column-count = n
column-gap = Abstand
column-agreement = Einigkeit
column-peers = Kollegenkreis
column-reports = Geführte
column-managers = Führungskräfte
column-mean = Mittelwert
column-spread = Streuung
column-middle = Mittlere Hälfte

# How much is answered

none-applies-outcomes = { $total ->
    [one] Keine Punktzahl: Die eine Aussage trifft nicht zu.
   *[other] Keine Punktzahl: Keine der { $total } Aussagen trifft zu.
}
all-outcomes = { $count ->
    [one] Die eine Aussage, die zutrifft, ist beantwortet.
    [2] Beide Aussagen sind beantwortet.
   *[other] Alle { $count } Aussagen sind beantwortet.
}
none-outcomes = { $count ->
    [one] Die eine Aussage, die zutrifft, ist nicht beantwortet.
   *[other] Keine der { $count } Aussagen ist beantwortet.
}
some-outcomes = { $answered ->
    [one] { $answered } von { $applicable } Aussagen ist beantwortet; sie trägt { $share } des Gewichts.
   *[other] { $answered } von { $applicable } Aussagen sind beantwortet; sie tragen { $share } des Gewichts.
}
none-applies-practices = { $total ->
    [one] Keine Punktzahl: Die eine Praktik trifft nicht zu.
   *[other] Keine Punktzahl: Keine der { $total } Praktiken trifft zu.
}
all-practices = { $count ->
    [one] Die eine Praktik, die zutrifft, ist beantwortet.
    [2] Beide Praktiken sind beantwortet.
   *[other] Alle { $count } Praktiken sind beantwortet.
}
none-practices = { $count ->
    [one] Die eine Praktik, die zutrifft, ist nicht beantwortet.
   *[other] Keine der { $count } Praktiken ist beantwortet.
}
some-practices = { $answered ->
    [one] { $answered } von { $applicable } Praktiken ist beantwortet; sie trägt { $share } des Gewichts.
   *[other] { $answered } von { $applicable } Praktiken sind beantwortet; sie tragen { $share } des Gewichts.
}
none-applies-readiness = { $total ->
    [one] Keine Punktzahl: Die eine Frage trifft nicht zu.
   *[other] Keine Punktzahl: Keine der { $total } Fragen trifft zu.
}
all-readiness = { $count ->
    [one] Die eine Frage, die zutrifft, ist beantwortet.
    [2] Beide Fragen sind beantwortet.
   *[other] Alle { $count } Fragen sind beantwortet.
}
none-readiness = { $count ->
    [one] Die eine Frage, die zutrifft, ist nicht beantwortet.
   *[other] Keine der { $count } Fragen ist beantwortet.
}
some-readiness = { $answered ->
    [one] { $answered } von { $applicable } Fragen ist beantwortet; sie trägt { $share } des Gewichts.
   *[other] { $answered } von { $applicable } Fragen sind beantwortet; sie tragen { $share } des Gewichts.
}
excluded = { $count ->
   *[other] { $count } nicht zutreffend.
}
nothing-yet = Noch ist nichts beantwortet.

# The overall score

overall = **{ $points } von 100.**
overall-range = Die Punktzahl liegt zwischen { $low } und { $high }, wie auch immer die offenen Antworten ausfallen.
no-overall = **Noch keine Punktzahl:** Die Erfolgskriterien, die eine haben, tragen weniger als die Hälfte des Gewichts. Wie auch immer die offenen Antworten ausfallen, sie wird zwischen { $low } und { $high } liegen.
evidenced = Hinter { $share } der Punktzahl stehen Notizen.
not-evidenced = Hinter der Punktzahl steht keine Notiz.
before = Am { $day } waren es { $before }; der Unterschied beträgt { $difference }.
before-between = Am { $day } waren es { $before }; der Unterschied beträgt { $difference } und liegt zwischen { $low } und { $high }, was auch immer offen ist.
no-before = Für den { $day } gibt es keine Punktzahl zum Vergleich.
quick-comparison = Eine der beiden Einschätzungen ist eine kurze, daher wird verglichen, wonach beide fragen. Punktzahlen und Unterschiede können deshalb von denen der vollen abweichen.
other-versions = Die beiden galten verschiedenen Fassungen des Leitfadens.
rounded = Punkte von 0 bis 100, gerundet; Unterschiede sind vor dem Runden gebildet. Die Spanne zeigt, was offene Antworten noch ändern könnten.

# Answers

level = { $name } ({ $level } von { $levels })
level-number = Stufe { $level } von { $levels }
covered = { $points ->
    [one] { $covered } von einem Punkt genannt
   *[other] { $covered } von { $points } Punkten genannt
}
not-applicable = nicht zutreffend
not-answered = nicht beantwortet
stands-at = { $statement }: { $standing }
# Behind a question mark or a full stop.
stands-at-ended = { $statement } { $standing }
from-to = { $statement }: von { $before } zu { $after }
from-to-ended = { $statement } von { $before } zu { $after }
more = { $count ->
   *[other] { $count } weitere
}
no-strengths = Keine Antwort liegt über der Mitte ihrer Skala.
no-gaps = Keine Antwort liegt unter der Mitte ihrer Skala.

# Targets

target-open = { $metric }: { $level }, { $points } von 100; noch keine Punktzahl
target-reached = { $metric }: { $level }, { $points } von 100; erreicht
target-near = { $metric }: { $level }, { $points } von 100; es fehlt weniger als ein Punkt
target-missing = { $missing ->
    [one] { $metric }: { $level }, { $points } von 100; es fehlt { $missing } Punkt
   *[other] { $metric }: { $level }, { $points } von 100; es fehlen { $missing } Punkte
}

# Next steps

no-steps = Nichts, was beantwortet ist, liegt unter seinem Ziel.
step = Von „{ $from }“ zu „{ $to }“.
step-to = Von „{ $from }“ zu „{ $to }“: { $anchor }
gain-little = weniger als 1 Punkt
gain-points = { $count ->
    [one] { $count } Punkt
   *[other] { $count } Punkte
}
gain-outcomes = { $gain } zur Gesamtpunktzahl
gain-practices = { $gain } zu den Praktiken insgesamt
gain-readiness = { $gain } zu den Fragen insgesamt
gain-metric = { $gain } zu { $metric }
adds = Bringt { $gains }.
adds-nothing = Es gibt noch keine Punktzahl, zu der das beitragen könnte.
read = Lesen: { $topics }.
more-steps = { $count ->
    [one] { $count } weitere Antwort liegt unter ihrem Ziel.
   *[other] { $count } weitere Antworten liegen unter ihrem Ziel.
}

# Worth a second look

evidence = { $count ->
    [one] Diese Antwort steht auf der obersten Stufe. Mit einem Satz darüber, was zu sehen war, könnten andere sie nachvollziehen.
   *[other] Diese Antworten stehen auf der obersten Stufe. Mit je einem Satz darüber, was zu sehen war, könnten andere sie nachvollziehen.
}
all-top = { $count ->
   *[other] Alle { $count } Antworten zu dem, was erreicht wird, stehen auf der obersten Stufe. Das kann so sein; fragen Sie sich, ob Menschen, die von dieser Arbeit abhängen, dieselben Zeilen wählen würden.
}
straight-line = { $count ->
   *[other] Alle { $count } Antworten zu dem, was erreicht wird, stehen auf derselben Stufe. So gleichmäßig ist es selten; ein zweites Lesen trennt vielleicht manche voneinander.
}
many-not-applicable = Mehr als ein Drittel dessen, was zu einem Erfolgskriterium beiträgt, ist als nicht zutreffend markiert ({ $count }: { $statements }). Die Punktzahl beruht auf dem Rest.

# Answers that count nowhere

not-asked = { $count ->
    [one] { $count } Antwort gehört zu etwas, wonach eine kurze Einschätzung nicht fragt:
   *[other] { $count } Antworten gehören zu etwas, wonach eine kurze Einschätzung nicht fragt:
}
orphaned = { $count ->
    [one] Zu { $count } Antwort gibt es in dieser Fassung des Leitfadens nichts mehr:
   *[other] Zu { $count } Antworten gibt es in dieser Fassung des Leitfadens nichts mehr:
}

# What all of it is for

notice-title = Zum Nachdenken, nicht zur Auswahl
notice = Wie Menschen sich selbst einschätzen, stimmt nur lose damit überein, wie gut sie arbeiten: Über Studien hinweg liegt die Korrelation bei etwa 0,29 (Mabe und West, 1982). Diese Zahlen sind zum Nachdenken und für Gespräche da, nicht, um jemanden auszuwählen, zu bezahlen oder zu befördern.

# What follows is for the command line only: it is left out of the WebAssembly's English.

# Titles of other reports

title-plan = Plan: { $guide }
title-change = Veränderung: { $guide }
title-raters = Selbst und andere: { $guide }
title-group = Für unseren Workshop: { $guide }

# What changed

moved = { $up } höher, { $down } niedriger, { $same } gleich.
chance = Wären höher und niedriger gleich wahrscheinlich, so ergäbe sich ein mindestens so ungleiches Verhältnis in { $share } der Fälle durch Zufall.
chance-even = Wären höher und niedriger gleich wahrscheinlich, so wäre ein mindestens so ungleiches Verhältnis nicht überraschend.

# Self and others

raters = { $self }; { $peers }; { $reports }; { $managers }.
by-self = { $count ->
   *[other] von der Person selbst: { $count }
}
by-peers = { $count ->
   *[other] aus dem Kollegenkreis: { $count }
}
by-reports = { $count ->
   *[other] von Geführten: { $count }
}
by-managers = { $count ->
   *[other] von Führungskräften: { $count }
}
raters-figures = Punkte von 0 bis 100, gerundet. Abstand ist selbst minus andere. Einigkeit reicht von 0 (so verschieden wie durch Zufall) bis 1 (alle gleich). Ein Strich ist keine Zahl: Niemand hat geantwortet, oder zu wenige, um es zu zeigen.
raters-quick = Eine der Einschätzungen ist eine kurze, daher werden die Erfolgskriterien über das verglichen, wonach eine kurze fragt.

# For a workshop

group-people = { $people ->
   *[other] { $people } von uns haben geantwortet. Niemand wird genannt, und jede Zahl beruht auf den Antworten von mindestens { $floor } Personen. Wo wir etwas verschieden sehen, steht dabei, wie viele von ihnen welche Stufe gewählt haben; das kann auch eine einzelne Person sein.
}
group-hidden = Es kann nichts gezeigt werden: Eine Zahl braucht { $floor } Personen.
group-count = { $count } × { $level }
group-topic = Aus { $topic }. Eine Antwort könnte nennen:
group-figures = Punkte von 0 bis 100, gerundet; zuerst steht, worin wir am weitesten auseinanderliegen. Streuung ist die Standardabweichung. Die Hälfte von uns liegt in der mittleren Hälfte, ein Viertel darunter und ein Viertel darüber.

# The guide as a document; in brackets is the link

page-skip = Zum Inhalt springen
page-contents = Inhalt
page-scale = Wie Sie einschätzen
page-measures = Kennzahlen
page-plain = Dies ist der Leitfaden als einfaches Dokument, das kein JavaScript braucht. [Die Einschätzung] errechnet Ihre Punktzahlen im Browser und braucht es.
page-licence = Leadmark ist freie Software unter der MIT- oder der Apache-2.0-Lizenz.
