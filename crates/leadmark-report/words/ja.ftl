# 日本語（です・ます）。用語は pkg/src/elements/messages/ja/catalogue.ts と同じ。太字の終わりの ** の前に句読点を置かない。
# Markdown では、その後ろが文字だと太字が閉じないため。

language = ja
direction = ltr

# Figures, lists, sentences

percent = { $number }%
plus = +{ $points }
minus = −{ $points }
decimal-mark = .
range = { $low }～{ $high }
count = { $answered }／{ $applicable }
list = { $before }、{ $after }
listed = { $before }、{ $after }
sentences = { $before }{ $after }

# Titles

title-self = 自己評価：{ $guide }
title-peer = 同僚による評価：{ $guide }
title-report = 直属の部下による評価：{ $guide }
title-manager = 上司による評価：{ $guide }

# What was answered, when, and by whom

name = 名前：{ $name }
date = 日付：{ $day }
compared-with = 比較対象：{ $day }
dates = { $before }から{ $after }まで
guide = ガイド：{ $guide }
guide-version = ガイド：{ $guide }、版 { $version }
other-version = 採点はガイドの版 { $version } によるもので、回答した版とは異なります。
mode-quick = 範囲：簡易版（成功指標の設問と、練習した質問）
mode-full = 範囲：完全版（設問、計測項目、実践、質問）
rater = 評価者：{ $rater }
rater-group = 評価者：{ $rater }、グループ：{ $group }
rater-self = 本人
rater-peer = 同僚
rater-report = 直属の部下
rater-manager = 上司

# Headings

section-overall = 総合
section-metrics = 成功指標
section-targets = 目標
section-outcomes = 達成されていること
section-practices = 行われていること
section-readiness = 説明されうること
section-strengths = 強み
section-gaps = 課題
section-steps = 次のステップ
section-evidence = メモのない最高レベルの回答
section-flags = 見直す価値のあるもの
section-notes = メモ
section-elsewhere = 集計しない回答
section-items = 設問と質問
section-up = 上がったもの
section-down = 下がったもの
section-new = 新しいもの
section-dropped = 回答がなくなったもの
section-spread = 私たちの見方の開き
section-differences = 最も見方が分かれるもの
section-talk = 話し合うための質問

# Columns

column-metric = 成功指標
column-item = 設問または質問
column-score = スコア
column-range = 幅
column-answered = 回答
column-target = 目標
column-before = 前
column-after = 後
column-difference = 差
column-self = 本人
column-others = 他者
column-count = 人数
column-gap = 差
column-agreement = 一致度
column-peers = 同僚
column-reports = 部下
column-managers = 上司
column-mean = 平均
column-spread = ばらつき
column-middle = 中央の半数

# How much is answered

none-applies-outcomes = { $total ->
   *[other] スコアなし：設問{ $total }件はいずれも該当しません。
}
all-outcomes = { $count ->
    [1] 該当する設問1件に回答済みです。
   *[other] 設問{ $count }件すべてに回答済みです。
}
none-outcomes = { $count ->
   *[other] 設問{ $count }件はすべて未回答です。
}
some-outcomes = { $answered ->
   *[other] 設問{ $applicable }件のうち{ $answered }件に回答済みで、重みの{ $share }に当たります。
}
none-applies-practices = { $total ->
   *[other] スコアなし：実践{ $total }件はいずれも該当しません。
}
all-practices = { $count ->
    [1] 該当する実践1件に回答済みです。
   *[other] 実践{ $count }件すべてに回答済みです。
}
none-practices = { $count ->
   *[other] 実践{ $count }件はすべて未回答です。
}
some-practices = { $answered ->
   *[other] 実践{ $applicable }件のうち{ $answered }件に回答済みで、重みの{ $share }に当たります。
}
none-applies-readiness = { $total ->
   *[other] スコアなし：質問{ $total }件はいずれも該当しません。
}
all-readiness = { $count ->
    [1] 該当する質問1件に回答済みです。
   *[other] 質問{ $count }件すべてに回答済みです。
}
none-readiness = { $count ->
   *[other] 質問{ $count }件はすべて未回答です。
}
some-readiness = { $answered ->
   *[other] 質問{ $applicable }件のうち{ $answered }件に回答済みで、重みの{ $share }に当たります。
}
excluded = { $count ->
   *[other] 該当なしは{ $count }件です。
}
nothing-yet = まだ回答がありません。

# The overall score

overall = **100点中{ $points }点**です。
overall-range = 未回答の答えがどうなっても、{ $low }から{ $high }の間に収まります。
no-overall = **スコアはまだありません**。スコアのある成功指標の重みが、全体の半分に達していません。未回答の答えがどうなっても、{ $low }から{ $high }の間に収まります。
evidenced = スコアの{ $share }にメモの裏づけがあります。
not-evidenced = スコアの裏づけとなるメモはありません。
before = { $day }は{ $before }で、差は{ $difference }です。
before-between = { $day }は{ $before }で、差は{ $difference }です。未回答を考慮すると、差は{ $low }から{ $high }の間です。
no-before = { $day }には比べられるスコアがありません。
quick-comparison = 一方が簡易版のため、両方が尋ねる範囲で比べています。そのため、スコアと差は完全版のものと異なる場合があります。
other-versions = 二つはガイドの別の版に対する回答です。
rounded = 0から100までの点で、丸めて示しています。差は丸める前の値から求めています。幅は、未回答の答えで動きうる範囲です。

# Answers

level = { $name }（{ $level }／{ $levels }）
level-number = レベル{ $level }／{ $levels }
covered = { $points ->
   *[other] 要点{ $points }件のうち{ $covered }件に言及
}
not-applicable = 該当なし
not-answered = 未回答
stands-at = { $statement }：{ $standing }
# Behind a question mark or a full stop.
stands-at-ended = { $statement } { $standing }
from-to = { $statement }：{ $before }から{ $after }へ
from-to-ended = { $statement } { $before }から{ $after }へ
more = { $count ->
   *[other] ほか{ $count }件
}
no-strengths = 段階の中央より上の回答はありません。
no-gaps = 段階の中央より下の回答はありません。

# Targets

target-open = { $metric }：{ $level }、100点中{ $points }点。スコアはまだありません
target-reached = { $metric }：{ $level }、100点中{ $points }点。達成済み
target-near = { $metric }：{ $level }、100点中{ $points }点。あと1点未満
target-missing = { $missing ->
   *[other] { $metric }：{ $level }、100点中{ $points }点。あと{ $missing }点
}

# Next steps

no-steps = 回答済みのもので、目標に届いていないものはありません。
step = 「{ $from }」から「{ $to }」へ。
step-to = 「{ $from }」から「{ $to }」へ：{ $anchor }
gain-little = 1点未満
gain-points = { $count ->
   *[other] { $count }点
}
gain-outcomes = 総合スコアに{ $gain }
gain-practices = 実践の総合に{ $gain }
gain-readiness = 質問の総合に{ $gain }
gain-metric = { $metric }に{ $gain }
adds = 加わる点：{ $gains }。
adds-nothing = 加わるスコアはまだありません。
read = 読む：{ $topics }。
more-steps = { $count ->
   *[other] ほか{ $count }件の回答が目標に届いていません。
}

# Worth a second look

evidence = { $count ->
    [1] この回答は最高レベルです。実際に見たことを一文添えると、ほかの人にも納得できるものになります。
   *[other] これらの回答は最高レベルです。実際に見たことを一文ずつ添えると、ほかの人にも納得できるものになります。
}
all-top = { $count ->
   *[other] 達成に関する{ $count }件の回答がすべて最高レベルです。そのとおりかもしれませんが、この仕事に頼っている人も同じ行を選ぶかどうか、考えてみる価値があります。
}
straight-line = { $count ->
   *[other] 達成に関する{ $count }件の回答がすべて同じレベルです。それほど均一なことはまれです。読み返すと違いが見えるかもしれません。
}
many-not-applicable = ある成功指標に関わるものの3分の1超が「該当しません」になっています（{ $count }件：{ $statements }）。スコアは残りに基づいています。

# Answers that count nowhere

not-asked = { $count ->
   *[other] 簡易版が尋ねないものへの回答が{ $count }件あります：
}
orphaned = { $count ->
   *[other] ガイドのこの版には対応するものがない回答が{ $count }件あります：
}

# What all of it is for

notice-title = 選考ではなく、振り返りのために
notice = 自己評価と実際の仕事ぶりとの一致は緩やかで、諸研究では相関は約0.29です（MabeとWest、1982年）。この数値は考え、話し合うためのもので、選考、報酬、昇進の判断に使うものではありません。

# What follows is for the command line only: it is left out of the WebAssembly's English.

# Titles of other reports

title-plan = 計画：{ $guide }
title-change = 変化：{ $guide }
title-raters = 本人とほかの人の見方：{ $guide }
title-group = ワークショップ用：{ $guide }

# What changed

moved = 上がったもの{ $up }件、下がったもの{ $down }件、同じもの{ $same }件。
chance = 上がることと下がることが同じ確率だとすると、これ以上偏った件数が偶然に生じる確率は{ $share }です。
chance-even = 上がることと下がることが同じ確率だとすると、これ以上偏った件数が生じても不思議ではありません。

# Self and others

raters = { $self }、{ $peers }、{ $reports }、{ $managers }。
by-self = { $count ->
   *[other] 自己評価{ $count }件
}
by-peers = { $count ->
   *[other] 同僚{ $count }人
}
by-reports = { $count ->
   *[other] 部下{ $count }人
}
by-managers = { $count ->
   *[other] 上司{ $count }人
}
raters-figures = 0から100までの点で、丸めて示しています。差は本人から他者を引いたものです。一致度は、0（偶然と同じくらいばらつく）から1（全員が同じ）までです。「–」は、誰も答えていないか、人数が少なくて表示できないことを示します。
raters-quick = 一つが簡易版のため、成功指標は簡易版が尋ねる範囲で比べています。

# For a workshop

group-people = { $people ->
   *[other] 私たちのうち{ $people }人が回答しました。名前は出ません。数値はいずれも{ $floor }人以上の回答に基づきます。見方が分かれるものには、各レベルを選んだ人数を示します。1人の場合もあります。
}
group-hidden = 表示できるものはありません。数値には{ $floor }人が必要です。
group-count = { $level }が{ $count }人
group-topic = トピック：{ $topic }。回答に含められること：
group-figures = 0から100までの点で、丸めて示しています。開きの大きいものから並べています。ばらつきは標準偏差です。半数の人は「中央の半数」の範囲に、4分の1はそれより下に、4分の1は上にいます。

# The guide as a document; in brackets is the link

page-skip = 本文へ移動
page-contents = 目次
page-scale = 評価のしかた
page-measures = 計測項目
page-plain = これは、JavaScriptを必要としない、文書としてのガイドです。[評価のページ]はブラウザーでスコアを計算するため、JavaScriptを必要とします。
page-licence = Leadmarkは、MITまたはApache 2.0ライセンスの自由ソフトウェアです。
