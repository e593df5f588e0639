# العربية، بكلمات pkg/src/elements/messages/ar/catalogue.ts. الأرقام من 0 إلى 9 كما في الصفحة. قبل + و− علامة اتجاه لا
# تُرى (U+200E)، كما تكتبها المتصفحات.

language = ar
direction = rtl

# Figures, lists, sentences

percent = { $number }‎%‎
plus = ‎+{ $points }
minus = ‎−{ $points }
decimal-mark = .
range = { $low } إلى { $high }
count = { $answered } من { $applicable }
list = { $before }، { $after }
listed = { $before }؛ { $after }
sentences = { $before } { $after }

# Titles

title-self = تقييم ذاتي: { $guide }
title-peer = تقييم من زميل: { $guide }
title-report = تقييم من مرؤوس مباشر: { $guide }
title-manager = تقييم من مدير: { $guide }

# What was answered, when, and by whom

name = الاسم: { $name }
date = التاريخ: { $day }
compared-with = المقارنة مع: { $day }
dates = من { $before } إلى { $after }
guide = الدليل: { $guide }
guide-version = الدليل: { $guide }، النسخة { $version }
other-version = حُسبت الدرجات على النسخة { $version } من الدليل، وليست هي التي أُجيب عنها.
mode-quick = المجموعة: مختصرة (عبارات معايير النجاح وما جرى التدرّب عليه من الأسئلة)
mode-full = المجموعة: كاملة (العبارات والمقاييس والممارسات والأسئلة)
rater = المقيِّم: { $rater }
rater-group = المقيِّم: { $rater }؛ المجموعة: { $group }
rater-self = الشخص نفسه
rater-peer = زميل
rater-report = مرؤوس مباشر
rater-manager = مدير

# Headings

section-overall = الإجمالي
section-metrics = معايير النجاح
section-targets = الأهداف
section-outcomes = ما يتحقق
section-practices = ما يُفعل
section-readiness = ما يمكن شرحه
section-strengths = نقاط القوة
section-gaps = الفجوات
section-steps = الخطوات التالية
section-evidence = إجابات في أعلى مستوى بلا ملاحظة
section-flags = ما يستحق نظرة ثانية
section-notes = الملاحظات
section-elsewhere = إجابات لا تُحسب في أي مكان
section-items = العبارات والأسئلة
section-up = أعلى
section-down = أدنى
section-new = جديد
section-dropped = لم تعد له إجابة
section-spread = إلى أي حد نتباعد
section-differences = ما نختلف فيه أكثر
section-talk = أسئلة للنقاش

# Columns

column-metric = معيار النجاح
column-item = العبارة أو السؤال
column-score = الدرجة
column-range = النطاق
column-answered = المُجاب
column-target = الهدف
column-before = قبل
column-after = بعد
column-difference = الفرق
column-self = النفس
column-others = الآخرون
column-count = العدد
column-gap = الفرق
column-agreement = الاتفاق
column-peers = الزملاء
column-reports = المرؤوسون
column-managers = المديرون
column-mean = المتوسط
column-spread = التشتت
column-middle = النصف الأوسط

# How much is answered

none-applies-outcomes = { $total ->
    [zero] لا درجة: لا عبارات هنا.
    [one] لا درجة: العبارة الوحيدة لا تنطبق.
    [two] لا درجة: العبارتان لا تنطبقان.
    [few] لا درجة: لا تنطبق أي من العبارات، وعددها { $total }.
    [many] لا درجة: لا تنطبق أي من العبارات، وعددها { $total }.
   *[other] لا درجة: لا تنطبق أي من العبارات، وعددها { $total }.
}
all-outcomes = { $count ->
    [zero] لا عبارات للإجابة عنها.
    [one] أُجيب عن العبارة الوحيدة التي تنطبق.
    [two] أُجيب عن العبارتين.
    [few] أُجيب عن كل العبارات، وعددها { $count }.
    [many] أُجيب عن كل العبارات، وعددها { $count }.
   *[other] أُجيب عن كل العبارات، وعددها { $count }.
}
none-outcomes = { $count ->
    [zero] لا عبارات للإجابة عنها.
    [one] لم يُجب عن العبارة الوحيدة التي تنطبق.
    [two] لم يُجب عن أي من العبارتين.
    [few] لم يُجب عن أي من العبارات، وعددها { $count }.
    [many] لم يُجب عن أي من العبارات، وعددها { $count }.
   *[other] لم يُجب عن أي من العبارات، وعددها { $count }.
}
some-outcomes = { $applicable ->
    [zero] أُجيب عن { $answered } من { $applicable } من العبارات، ووزنها { $share } من الوزن كله.
    [one] أُجيب عن { $answered } من عبارة واحدة، ووزنها { $share } من الوزن كله.
    [two] أُجيب عن { $answered } من عبارتين، ووزنها { $share } من الوزن كله.
    [few] أُجيب عن { $answered } من { $applicable } عبارات، ووزنها { $share } من الوزن كله.
    [many] أُجيب عن { $answered } من { $applicable } عبارة، ووزنها { $share } من الوزن كله.
   *[other] أُجيب عن { $answered } من { $applicable } عبارة، ووزنها { $share } من الوزن كله.
}
none-applies-practices = { $total ->
    [zero] لا درجة: لا ممارسات هنا.
    [one] لا درجة: الممارسة الوحيدة لا تنطبق.
    [two] لا درجة: الممارستان لا تنطبقان.
    [few] لا درجة: لا تنطبق أي من الممارسات، وعددها { $total }.
    [many] لا درجة: لا تنطبق أي من الممارسات، وعددها { $total }.
   *[other] لا درجة: لا تنطبق أي من الممارسات، وعددها { $total }.
}
all-practices = { $count ->
    [zero] لا ممارسات للإجابة عنها.
    [one] أُجيب عن الممارسة الوحيدة التي تنطبق.
    [two] أُجيب عن الممارستين.
    [few] أُجيب عن كل الممارسات، وعددها { $count }.
    [many] أُجيب عن كل الممارسات، وعددها { $count }.
   *[other] أُجيب عن كل الممارسات، وعددها { $count }.
}
none-practices = { $count ->
    [zero] لا ممارسات للإجابة عنها.
    [one] لم يُجب عن الممارسة الوحيدة التي تنطبق.
    [two] لم يُجب عن أي من الممارستين.
    [few] لم يُجب عن أي من الممارسات، وعددها { $count }.
    [many] لم يُجب عن أي من الممارسات، وعددها { $count }.
   *[other] لم يُجب عن أي من الممارسات، وعددها { $count }.
}
some-practices = { $applicable ->
    [zero] أُجيب عن { $answered } من { $applicable } من الممارسات، ووزنها { $share } من الوزن كله.
    [one] أُجيب عن { $answered } من ممارسة واحدة، ووزنها { $share } من الوزن كله.
    [two] أُجيب عن { $answered } من ممارستين، ووزنها { $share } من الوزن كله.
    [few] أُجيب عن { $answered } من { $applicable } ممارسات، ووزنها { $share } من الوزن كله.
    [many] أُجيب عن { $answered } من { $applicable } ممارسة، ووزنها { $share } من الوزن كله.
   *[other] أُجيب عن { $answered } من { $applicable } ممارسة، ووزنها { $share } من الوزن كله.
}
none-applies-readiness = { $total ->
    [zero] لا درجة: لا أسئلة هنا.
    [one] لا درجة: السؤال الوحيد لا ينطبق.
    [two] لا درجة: السؤالان لا ينطبقان.
    [few] لا درجة: لا ينطبق أي من الأسئلة، وعددها { $total }.
    [many] لا درجة: لا ينطبق أي من الأسئلة، وعددها { $total }.
   *[other] لا درجة: لا ينطبق أي من الأسئلة، وعددها { $total }.
}
all-readiness = { $count ->
    [zero] لا أسئلة للإجابة عنها.
    [one] أُجيب عن السؤال الوحيد الذي ينطبق.
    [two] أُجيب عن السؤالين.
    [few] أُجيب عن كل الأسئلة، وعددها { $count }.
    [many] أُجيب عن كل الأسئلة، وعددها { $count }.
   *[other] أُجيب عن كل الأسئلة، وعددها { $count }.
}
none-readiness = { $count ->
    [zero] لا أسئلة للإجابة عنها.
    [one] لم يُجب عن السؤال الوحيد الذي ينطبق.
    [two] لم يُجب عن أي من السؤالين.
    [few] لم يُجب عن أي من الأسئلة، وعددها { $count }.
    [many] لم يُجب عن أي من الأسئلة، وعددها { $count }.
   *[other] لم يُجب عن أي من الأسئلة، وعددها { $count }.
}
some-readiness = { $applicable ->
    [zero] أُجيب عن { $answered } من { $applicable } من الأسئلة، ووزنها { $share } من الوزن كله.
    [one] أُجيب عن { $answered } من سؤال واحد، ووزنها { $share } من الوزن كله.
    [two] أُجيب عن { $answered } من سؤالين، ووزنها { $share } من الوزن كله.
    [few] أُجيب عن { $answered } من { $applicable } أسئلة، ووزنها { $share } من الوزن كله.
    [many] أُجيب عن { $answered } من { $applicable } سؤالًا، ووزنها { $share } من الوزن كله.
   *[other] أُجيب عن { $answered } من { $applicable } سؤال، ووزنها { $share } من الوزن كله.
}
excluded = { $count ->
   *[other] لا تنطبق: { $count }.
}
nothing-yet = لا إجابات بعد.

# The overall score

overall = **{ $points } من 100.**
overall-range = تقع الدرجة بين { $low } و{ $high }، أيًا كانت الإجابات المفتوحة.
no-overall = **لا درجة بعد:** معايير النجاح التي لها درجة تحمل أقل من نصف الوزن. وأيًا كانت الإجابات المفتوحة، ستقع بين { $low } و{ $high }.
evidenced = وراء { $share } من الدرجة ملاحظات.
not-evidenced = لا ملاحظة وراء الدرجة.
before = كانت { $before } في { $day }؛ والفرق { $difference }.
before-between = كانت { $before } في { $day }؛ والفرق { $difference }، ومع ما بقي مفتوحًا يقع بين { $low } و{ $high }.
no-before = لا درجة في { $day } للمقارنة بها.
quick-comparison = أحد التقييمين مختصر، فالمقارنة فيما يسأل عنه كلاهما. ولذلك قد تختلف الدرجات والفروق عن درجات التقييم الكامل وفروقه.
other-versions = أُعطيت إجابات التقييمين لنسختين مختلفتين من الدليل.
rounded = نقاط من 0 إلى 100، مقرّبة؛ وتُحسب الفروق قبل التقريب. والنطاق هو ما قد تغيّره الإجابات المفتوحة.

# Answers

level = { $name } ({ $level } من { $levels })
level-number = المستوى { $level } من { $levels }
covered = { $points ->
    [zero] غُطّي { $covered } من لا نقاط
    [one] غُطّي { $covered } من نقطة واحدة
    [two] غُطّي { $covered } من نقطتين
    [few] غُطّي { $covered } من { $points } نقاط
    [many] غُطّي { $covered } من { $points } نقطة
   *[other] غُطّي { $covered } من { $points } نقطة
}
not-applicable = لا ينطبق
not-answered = بلا إجابة
stands-at = { $statement }: { $standing }
# Behind a question mark or a full stop.
stands-at-ended = { $statement } { $standing }
from-to = { $statement }: من { $before } إلى { $after }
from-to-ended = { $statement } من { $before } إلى { $after }
more = { $count ->
   *[other] وغيرها: { $count }
}
no-strengths = لا إجابة فوق منتصف سلّمها.
no-gaps = لا إجابة تحت منتصف سلّمها.

# Targets

target-open = { $metric }: { $level }، { $points } من 100؛ لا درجة بعد
target-reached = { $metric }: { $level }، { $points } من 100؛ تحقق
target-near = { $metric }: { $level }، { $points } من 100؛ بقي أقل من نقطة
target-missing = { $missing ->
    [zero] { $metric }: { $level }، { $points } من 100؛ لم يبق شيء
    [one] { $metric }: { $level }، { $points } من 100؛ بقيت نقطة واحدة
    [two] { $metric }: { $level }، { $points } من 100؛ بقيت نقطتان
    [few] { $metric }: { $level }، { $points } من 100؛ بقيت { $missing } نقاط
    [many] { $metric }: { $level }، { $points } من 100؛ بقيت { $missing } نقطة
   *[other] { $metric }: { $level }، { $points } من 100؛ بقيت { $missing } نقطة
}

# Next steps

no-steps = لا شيء مما أُجيب عنه دون هدفه.
step = من { $from } إلى { $to }.
step-to = من { $from } إلى { $to }: { $anchor }
gain-little = أقل من نقطة
gain-points = { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتين
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
gain-outcomes = { $gain } إلى الدرجة الإجمالية
gain-practices = { $gain } إلى إجمالي الممارسات
gain-readiness = { $gain } إلى إجمالي الأسئلة
gain-metric = { $gain } إلى { $metric }
adds = يضيف ذلك { $gains }.
adds-nothing = لا درجة بعد يمكن أن يضيف إليها ذلك.
read = للقراءة: { $topics }.
more-steps = { $count ->
    [zero] لا إجابات أخرى دون هدفها.
    [one] إجابة أخرى واحدة دون هدفها.
    [two] إجابتان أخريان دون هدفيهما.
    [few] { $count } إجابات أخرى دون أهدافها.
    [many] { $count } إجابة أخرى دون أهدافها.
   *[other] { $count } إجابة أخرى دون أهدافها.
}

# Worth a second look

evidence = { $count ->
    [zero] لا إجابات في أعلى مستوى بلا ملاحظة.
    [one] هذه الإجابة في أعلى مستوى. وجملة عما لوحظ تساعد الآخرين على فهمها.
    [two] هاتان الإجابتان في أعلى مستوى. وجملة لكل منهما عما لوحظ تساعد الآخرين على فهمهما.
    [few] هذه الإجابات في أعلى مستوى. وجملة لكل منها عما لوحظ تساعد الآخرين على فهمها.
    [many] هذه الإجابات في أعلى مستوى. وجملة لكل منها عما لوحظ تساعد الآخرين على فهمها.
   *[other] هذه الإجابات في أعلى مستوى. وجملة لكل منها عما لوحظ تساعد الآخرين على فهمها.
}
all-top = { $count ->
    [zero] لا إجابات عما يتحقق.
    [one] الإجابة الوحيدة عما يتحقق في أعلى مستوى.
    [two] الإجابتان عما يتحقق في أعلى مستوى.
    [few] الإجابات عما يتحقق كلها، وعددها { $count }، في أعلى مستوى. قد يكون الأمر كذلك؛ ويجدر السؤال: هل يختار من يعتمد على هذا العمل السطور نفسها؟
    [many] الإجابات عما يتحقق كلها، وعددها { $count }، في أعلى مستوى. قد يكون الأمر كذلك؛ ويجدر السؤال: هل يختار من يعتمد على هذا العمل السطور نفسها؟
   *[other] الإجابات عما يتحقق كلها، وعددها { $count }، في أعلى مستوى. قد يكون الأمر كذلك؛ ويجدر السؤال: هل يختار من يعتمد على هذا العمل السطور نفسها؟
}
straight-line = { $count ->
    [zero] لا إجابات عما يتحقق.
    [one] للإجابة الوحيدة عما يتحقق مستوى واحد.
    [two] الإجابتان عما يتحقق في المستوى نفسه.
    [few] الإجابات عما يتحقق كلها، وعددها { $count }، في المستوى نفسه. نادرًا ما تتساوى الأمور هكذا؛ وقد تفرّق قراءة ثانية بين بعضها.
    [many] الإجابات عما يتحقق كلها، وعددها { $count }، في المستوى نفسه. نادرًا ما تتساوى الأمور هكذا؛ وقد تفرّق قراءة ثانية بين بعضها.
   *[other] الإجابات عما يتحقق كلها، وعددها { $count }، في المستوى نفسه. نادرًا ما تتساوى الأمور هكذا؛ وقد تفرّق قراءة ثانية بين بعضها.
}
many-not-applicable = وُسم أكثر من ثلث ما يسهم في أحد معايير النجاح بأنه لا ينطبق ({ $count }: { $statements }). فدرجته قائمة على ما بقي.

# Answers that count nowhere

not-asked = { $count ->
    [zero] لا إجابات عما لا يسأل عنه التقييم المختصر:
    [one] إجابة واحدة عما لا يسأل عنه التقييم المختصر:
    [two] إجابتان عما لا يسأل عنه التقييم المختصر:
    [few] { $count } إجابات عما لا يسأل عنه التقييم المختصر:
    [many] { $count } إجابة عما لا يسأل عنه التقييم المختصر:
   *[other] { $count } إجابة عما لا يسأل عنه التقييم المختصر:
}
orphaned = { $count ->
    [zero] لا إجابات بلا مقابل في هذه النسخة من الدليل:
    [one] إجابة واحدة لم يعد لها مقابل في هذه النسخة من الدليل:
    [two] إجابتان لم يعد لهما مقابل في هذه النسخة من الدليل:
    [few] { $count } إجابات لم يعد لها مقابل في هذه النسخة من الدليل:
    [many] { $count } إجابة لم يعد لها مقابل في هذه النسخة من الدليل:
   *[other] { $count } إجابة لم يعد لها مقابل في هذه النسخة من الدليل:
}

# What all of it is for

notice-title = للتأمل، لا للاختيار
notice = تقييم الناس لأنفسهم لا يتفق إلا اتفاقًا ضعيفًا مع جودة أدائهم: في الدراسات يبلغ الارتباط نحو 0.29 (مايب وويست، 1982). هذه الأرقام للتفكير وللحديث، لا لاختيار أحد أو تحديد أجره أو ترقيته.

# What follows is for the command line only: it is left out of the WebAssembly's English.

# Titles of other reports

title-plan = الخطة: { $guide }
title-change = التغيّر: { $guide }
title-raters = النفس والآخرون: { $guide }
title-group = لورشتنا: { $guide }

# What changed

moved = أعلى: { $up }؛ أدنى: { $down }؛ كما هو: { $same }.
chance = لو تساوى احتمالا الارتفاع والانخفاض، لنشأ تفاوت بهذا القدر أو أكثر مصادفةً في { $share } من الحالات.
chance-even = لو تساوى احتمالا الارتفاع والانخفاض، لما كان تفاوت بهذا القدر أو أكثر مفاجئًا.

# Self and others

raters = { $self }؛ { $peers }؛ { $reports }؛ { $managers }.
by-self = { $count ->
    [zero] لا تقييم ذاتيًا
    [one] تقييم ذاتي واحد
    [two] تقييمان ذاتيان
    [few] { $count } تقييمات ذاتية
    [many] { $count } تقييمًا ذاتيًا
   *[other] { $count } تقييم ذاتي
}
by-peers = { $count ->
   *[other] الزملاء: { $count }
}
by-reports = { $count ->
   *[other] المرؤوسون: { $count }
}
by-managers = { $count ->
   *[other] المديرون: { $count }
}
raters-figures = نقاط من 0 إلى 100، مقرّبة. الفرق هو النفس ناقص الآخرين. والاتفاق من 0 (يختلف الآخرون كما تختلف المصادفة) إلى 1 (يقول الجميع الشيء نفسه). والشرطة ليست رقمًا: لم يُجب أحد، أو أن العدد أقل من أن يُعرض.
raters-quick = أحد التقييمات مختصر، فالمقارنة بين معايير النجاح فيما يسأل عنه التقييم المختصر.

# For a workshop

group-people = { $people ->
    [zero] لم يُجب أحد منا. لا يُذكر اسم أحد، ووراء كل رقم إجابات { $floor } أشخاص على الأقل. وحيث نختلف يُذكر كم منهم اختار كل مستوى، وقد يكون شخصًا واحدًا.
    [one] أجاب واحد منا. لا يُذكر اسم أحد، ووراء كل رقم إجابات { $floor } أشخاص على الأقل. وحيث نختلف يُذكر كم منهم اختار كل مستوى، وقد يكون شخصًا واحدًا.
    [two] أجاب اثنان منا. لا يُذكر اسم أحد، ووراء كل رقم إجابات { $floor } أشخاص على الأقل. وحيث نختلف يُذكر كم منهم اختار كل مستوى، وقد يكون شخصًا واحدًا.
    [few] أجاب منا { $people }. لا يُذكر اسم أحد، ووراء كل رقم إجابات عدد لا يقل عن { $floor }. وحيث نختلف يُذكر كم منهم اختار كل مستوى، وقد يكون شخصًا واحدًا.
    [many] أجاب منا { $people }. لا يُذكر اسم أحد، ووراء كل رقم إجابات عدد لا يقل عن { $floor }. وحيث نختلف يُذكر كم منهم اختار كل مستوى، وقد يكون شخصًا واحدًا.
   *[other] أجاب منا { $people }. لا يُذكر اسم أحد، ووراء كل رقم إجابات عدد لا يقل عن { $floor }. وحيث نختلف يُذكر كم منهم اختار كل مستوى، وقد يكون شخصًا واحدًا.
}
group-hidden = لا يمكن عرض شيء: أقل عدد من الأشخاص وراء رقم هو { $floor }.
group-count = { $count } × { $level }
group-topic = من موضوع { $topic }. يمكن أن تتناول الإجابة:
group-figures = نقاط من 0 إلى 100، مقرّبة؛ وما نتباعد فيه أكثر يأتي أولًا. التشتت هو الانحراف المعياري. نصفنا في النصف الأوسط، وربعنا دونه، وربعنا فوقه.

# The guide as a document; in brackets is the link

page-skip = الانتقال إلى المحتوى
page-contents = المحتويات
page-scale = كيف تقيّم
page-measures = المقاييس
page-plain = هذا هو الدليل مستندًا بسيطًا لا يحتاج إلى JavaScript. أما [التقييم] فيحسب درجاتك في المتصفح ويحتاج إليه.
page-licence = Leadmark برنامج حر، برخصة MIT أو Apache 2.0.
