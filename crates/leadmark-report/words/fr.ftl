# Français, avec « vous » et les mots de pkg/src/elements/messages/fr/catalogue.ts. Une espace fine insécable précède ; et ?,
# une espace insécable les deux-points.

language = fr
direction = ltr

# Figures, lists, sentences

percent = { $number } %
plus = +{ $points }
minus = −{ $points }
decimal-mark = ,
range = { $low } à { $high }
count = { $answered } sur { $applicable }
list = { $before }, { $after }
listed = { $before } ; { $after }
sentences = { $before } { $after }

# Titles

title-self = Autoévaluation : { $guide }
title-peer = Évaluation par un ou une collègue : { $guide }
title-report = Évaluation par un membre de l’équipe : { $guide }
title-manager = Évaluation par un ou une responsable : { $guide }

# What was answered, when, and by whom

name = Nom : { $name }
date = Date : { $day }
compared-with = Comparée à celle du : { $day }
dates = Du { $before } au { $after }
guide = Guide : { $guide }
guide-version = Guide : { $guide }, version { $version }
other-version = Les scores sont ceux de la version { $version } du guide, qui n’est pas celle des réponses.
mode-quick = Version courte (les affirmations des critères de réussite et les questions travaillées)
mode-full = Version complète (affirmations, mesures, pratiques et questions)
rater = Qui évalue : { $rater }
rater-group = Qui évalue : { $rater } ; groupe : { $group }
rater-self = la personne elle-même
rater-peer = un ou une collègue
rater-report = un membre de l’équipe
rater-manager = un ou une responsable

# Headings

section-overall = Global
section-metrics = Critères de réussite
section-targets = Objectifs
section-outcomes = Ce qui est obtenu
section-practices = Ce qui est fait
section-readiness = Ce qui peut être expliqué
section-strengths = Points forts
section-gaps = Points faibles
section-steps = Prochaines étapes
section-evidence = Réponses au niveau le plus haut sans note
section-flags = À regarder une seconde fois
section-notes = Notes
section-elsewhere = Réponses qui ne comptent nulle part
section-items = Affirmations et questions
section-up = Plus haut
section-down = Plus bas
section-new = Nouveau
section-dropped = Désormais sans réponse
section-spread = Ce qui nous sépare
section-differences = Ce que nous voyons le plus différemment
section-talk = Questions pour en parler

# Columns

column-metric = Critère de réussite
column-item = Affirmation ou question
column-score = Score
column-range = Fourchette
column-answered = Réponses
column-target = Objectif
column-before = Avant
column-after = Après
column-difference = Différence
column-self = Soi
column-others = Autres
column-count = n
column-gap = Écart
column-agreement = Accord
column-peers = Collègues
column-reports = Équipe
column-managers = Responsables
column-mean = Moyenne
column-spread = Dispersion
column-middle = Moitié centrale

# How much is answered

none-applies-outcomes = { $total ->
    [1] Pas de score : la seule affirmation est sans objet.
   *[other] Pas de score : les { $total } affirmations sont sans objet.
}
all-outcomes = { $count ->
    [1] La seule affirmation concernée a une réponse.
    [2] Les deux affirmations ont une réponse.
   *[other] Les { $count } affirmations ont une réponse.
}
none-outcomes = { $count ->
    [1] La seule affirmation concernée est sans réponse.
   *[other] Les { $count } affirmations sont sans réponse.
}
some-outcomes = { $answered ->
    [one] { $answered } affirmation sur { $applicable } a une réponse ; elle porte { $share } du poids.
   *[other] { $answered } affirmations sur { $applicable } ont une réponse ; elles portent { $share } du poids.
}
none-applies-practices = { $total ->
    [1] Pas de score : la seule pratique est sans objet.
   *[other] Pas de score : les { $total } pratiques sont sans objet.
}
all-practices = { $count ->
    [1] La seule pratique concernée a une réponse.
    [2] Les deux pratiques ont une réponse.
   *[other] Les { $count } pratiques ont une réponse.
}
none-practices = { $count ->
    [1] La seule pratique concernée est sans réponse.
   *[other] Les { $count } pratiques sont sans réponse.
}
some-practices = { $answered ->
    [one] { $answered } pratique sur { $applicable } a une réponse ; elle porte { $share } du poids.
   *[other] { $answered } pratiques sur { $applicable } ont une réponse ; elles portent { $share } du poids.
}
none-applies-readiness = { $total ->
    [1] Pas de score : la seule question est sans objet.
   *[other] Pas de score : les { $total } questions sont sans objet.
}
all-readiness = { $count ->
    [1] La seule question concernée a une réponse.
    [2] Les deux questions ont une réponse.
   *[other] Les { $count } questions ont une réponse.
}
none-readiness = { $count ->
    [1] La seule question concernée est sans réponse.
   *[other] Les { $count } questions sont sans réponse.
}
some-readiness = { $answered ->
    [one] { $answered } question sur { $applicable } a une réponse ; elle porte { $share } du poids.
   *[other] { $answered } questions sur { $applicable } ont une réponse ; elles portent { $share } du poids.
}
excluded = { $count ->
   *[other] { $count } sans objet.
}
nothing-yet = Il n’y a pas encore de réponse.

# The overall score

overall = **{ $points } sur 100.**
overall-range = Le score se situe entre { $low } et { $high }, quelles que soient les réponses encore ouvertes.
no-overall = **Pas encore de score :** les critères de réussite qui en ont un portent moins de la moitié du poids. Quelles que soient les réponses encore ouvertes, il se situera entre { $low } et { $high }.
evidenced = Des notes appuient { $share } du score.
not-evidenced = Aucune note n’appuie le score.
before = Le { $day }, il était de { $before } ; la différence est de { $difference }.
before-between = Le { $day }, il était de { $before } ; la différence est de { $difference } et, avec ce qui reste ouvert, se situe entre { $low } et { $high }.
no-before = Il n’y a pas de score du { $day } auquel comparer.
quick-comparison = L’une des deux évaluations est courte : la comparaison porte sur ce que les deux demandent. Les scores et les différences peuvent donc ne pas être ceux de l’évaluation complète.
other-versions = Les deux portent sur des versions différentes du guide.
rounded = Points de 0 à 100, arrondis ; les différences sont calculées avant l’arrondi. La fourchette est ce que les réponses ouvertes pourraient encore changer.

# Answers

level = { $name } ({ $level } sur { $levels })
level-number = niveau { $level } sur { $levels }
covered = { $covered ->
    [one] { $covered } point abordé sur { $points }
   *[other] { $covered } points abordés sur { $points }
}
not-applicable = sans objet
not-answered = sans réponse
stands-at = { $statement } : { $standing }
# Behind a question mark or a full stop.
stands-at-ended = { $statement } { $standing }
from-to = { $statement } : de { $before } à { $after }
from-to-ended = { $statement } de { $before } à { $after }
more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
no-strengths = Aucune réponse n’est au-dessus du milieu de son échelle.
no-gaps = Aucune réponse n’est en dessous du milieu de son échelle.

# Targets

target-open = { $metric } : { $level }, { $points } sur 100 ; pas encore de score
target-reached = { $metric } : { $level }, { $points } sur 100 ; atteint
target-near = { $metric } : { $level }, { $points } sur 100 ; il manque moins d’un point
target-missing = { $missing ->
    [one] { $metric } : { $level }, { $points } sur 100 ; il manque { $missing } point
   *[other] { $metric } : { $level }, { $points } sur 100 ; il manque { $missing } points
}

# Next steps

no-steps = Rien de ce qui a une réponse n’est en dessous de son objectif.
step = De « { $from } » à « { $to } ».
step-to = De « { $from } » à « { $to } » : { $anchor }
gain-little = moins de 1 point
gain-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
gain-outcomes = { $gain } au score global
gain-practices = { $gain } à l’ensemble des pratiques
gain-readiness = { $gain } à l’ensemble des questions
gain-metric = { $gain } à { $metric }
adds = Apporte { $gains }.
adds-nothing = Il n’y a pas encore de score auquel cela pourrait s’ajouter.
read = À lire : { $topics }.
more-steps = { $count ->
    [one] { $count } autre réponse est en dessous de son objectif.
   *[other] { $count } autres réponses sont en dessous de leur objectif.
}

# Worth a second look

evidence = { $count ->
    [one] Cette réponse est au niveau le plus haut. Une phrase sur ce qui a été vu permettrait aux autres de la comprendre.
   *[other] Ces réponses sont au niveau le plus haut. Une phrase pour chacune sur ce qui a été vu permettrait aux autres de les comprendre.
}
all-top = { $count ->
   *[other] Les { $count } réponses sur ce qui est obtenu sont toutes au niveau le plus haut. C’est possible ; demandez-vous si les personnes qui dépendent de ce travail choisiraient les mêmes lignes.
}
straight-line = { $count ->
   *[other] Les { $count } réponses sur ce qui est obtenu sont toutes au même niveau. C’est rarement aussi uniforme ; une seconde lecture pourrait en distinguer certaines.
}
many-not-applicable = Plus d’un tiers de ce qui contribue à un critère de réussite est marqué sans objet ({ $count } : { $statements }). Son score repose sur le reste.

# Answers that count nowhere

not-asked = { $count ->
    [one] { $count } réponse concerne ce qu’une évaluation courte ne demande pas :
   *[other] { $count } réponses concernent ce qu’une évaluation courte ne demande pas :
}
orphaned = { $count ->
    [one] { $count } réponse ne correspond plus à rien dans cette version du guide :
   *[other] { $count } réponses ne correspondent plus à rien dans cette version du guide :
}

# What all of it is for

notice-title = Pour réfléchir, non pour sélectionner
notice = La façon dont on s’évalue soi-même ne concorde que faiblement avec la qualité du travail : dans les études, la corrélation est d’environ 0,29 (Mabe et West, 1982). Ces chiffres servent à réfléchir et à échanger, non à choisir, payer ou promouvoir quelqu’un.

# What follows is for the command line only: it is left out of the WebAssembly's English.

# Titles of other reports

title-plan = Plan : { $guide }
title-change = Évolution : { $guide }
title-raters = Soi et les autres : { $guide }
title-group = Pour notre atelier : { $guide }

# What changed

moved = Plus haut : { $up } ; plus bas : { $down } ; inchangé : { $same }.
chance = Si plus haut et plus bas étaient aussi probables l’un que l’autre, une répartition au moins aussi inégale serait due au hasard { $share } du temps.
chance-even = Si plus haut et plus bas étaient aussi probables l’un que l’autre, une répartition au moins aussi inégale n’aurait rien de surprenant.

# Self and others

raters = { $self } ; { $peers } ; { $reports } ; { $managers }.
by-self = { $count ->
   *[other] De la personne elle-même : { $count }
}
by-peers = { $count ->
   *[other] collègues : { $count }
}
by-reports = { $count ->
   *[other] membres de l’équipe : { $count }
}
by-managers = { $count ->
   *[other] responsables : { $count }
}
raters-figures = Points de 0 à 100, arrondis. L’écart est soi moins les autres. L’accord va de 0 (les avis diffèrent comme au hasard) à 1 (tout le monde dit la même chose). Un tiret n’est pas un chiffre : personne n’a répondu, ou trop peu de personnes pour le montrer.
raters-quick = L’une des évaluations est courte : les critères de réussite sont comparés sur ce qu’une courte demande.

# For a workshop

group-people = { $people ->
   *[other] { $people } d’entre nous ont répondu. Personne n’est nommé, et chaque chiffre repose sur les réponses d’au moins { $floor } personnes. Là où nous voyons les choses différemment, il est indiqué combien d’entre elles ont choisi chaque niveau ; ce peut être une seule.
}
group-hidden = Rien ne peut être montré : il faut { $floor } personnes pour un chiffre.
group-count = { $count } × { $level }
group-topic = Thème : { $topic }. Une réponse pourrait aborder :
group-figures = Points de 0 à 100, arrondis ; ce qui nous sépare le plus vient en premier. La dispersion est l’écart type. La moitié d’entre nous se trouve dans la moitié centrale, un quart en dessous et un quart au-dessus.

# The guide as a document; in brackets is the link

page-skip = Aller au contenu
page-contents = Sommaire
page-scale = Comment évaluer
page-measures = Mesures
page-plain = Voici le guide sous forme de simple document, qui n’a pas besoin de JavaScript. [L’évaluation] calcule vos scores dans le navigateur et en a besoin.
page-licence = Leadmark est un logiciel libre, sous licence MIT ou Apache 2.0.
