import type { Messages } from "../en/catalogue.js";
import { minutes } from "../formats.js";
import { apart, counted, day, fromNow, list, plural, points, whole } from "./words.js";

const questions = (count: number) =>
  counted(count, ["لا أسئلة", "سؤال واحد", "سؤالان", "# أسئلة", "# سؤالًا", "# سؤال"]);
const passed = (count: number) =>
  counted(count, ["أقل من دقيقة", "دقيقة واحدة", "دقيقتان", "# دقائق", "# دقيقة", "# دقيقة"]);

/** What an interview asks, in a sentence. */
const asked = (count: number) =>
  plural(
    count,
    "سؤال واحد له مؤقّت يبدأ معه.",
    "سؤالان، واحد بعد الآخر، والمستحق أولًا. لكل منهما مؤقّت يبدأ معه.",
    `${questions(count)}، واحدًا بعد الآخر، والمستحق أولًا. لكل منها مؤقّت يبدأ معه.`,
  );

export const practice: Messages["practice"] = {
  title: "التدرّب",
  none: "ليس في هذا الدليل أسئلة لها إطار، فلا شيء للتدرّب عليه.",
  summary: (due, fresh, later) => {
    const parts = [
      due > 0 ? `المستحق ${whole(due)}` : "",
      fresh > 0 ? `الجديد ${whole(fresh)}` : "",
      later > 0 ? `المؤجل ${whole(later)}` : "",
    ];
    return `${questions(due + fresh + later)}: ${list(parts.filter((part) => part !== ""))}.`;
  },
  next: "التالي",
  ahead: (due, now) => `لا شيء مستحق. يعود السؤال التالي ${fromNow(due, now)}، في ${day(due)}.`,
  practise: "التدرّب على هذا السؤال",
  practiseAhead: "التدرّب عليه قبل موعده",
  of: (question) => `: ${apart(question)}`,
  unusable: (count) =>
    `المحفوظ عن ${counted(count, ["لا أسئلة", "سؤال واحد", "سؤالين", "# أسئلة", "# سؤالًا", "# سؤال"])} لا يمكن قراءته هنا. ` +
    plural(
      count,
      "يُعدّ السؤال جديدًا؛ ولا يضيع شيء حتى التدرّب عليه من جديد.",
      "يُعدّان جديدين؛ ولا يضيع شيء حتى التدرّب عليهما من جديد.",
      "تُعدّ جديدة؛ ولا يضيع شيء حتى التدرّب عليها من جديد.",
    ),

  readiness: {
    title: "الجاهزية بحسب الموضوع",
    about:
      "نسبة النقاط التي غطّيتها في المرة الأخيرة. يكون للموضوع رقم متى جرى التدرّب على نصف أسئلته على الأقل، بحسب الوزن.",
    topic: "الموضوع",
    readiness: "الجاهزية",
    points: "النقاط",
    due: "المستحق",
    all: "كل الموضوعات",
    none: "–",
    nothing: "لم يجرِ التدرّب على أي سؤال بعد. تظهر الجاهزية هنا ابتداءً من أول سؤال.",
    count: (covered, all) => `${whole(covered)} من ${whole(all)}`,
  },

  all: "كل الأسئلة",
  read: "قراءة هذا الموضوع",
  state: {
    new: "جديد",
    due: (due, now) => (day(due) === day(now) ? "مستحق اليوم" : `مستحق منذ ${day(due)}`),
    later: (due, now) => `يعود ${fromNow(due, now)}`,
  },
  covered: (covered, all) => `غُطّي ${points(covered, all)}`,

  prepare: (topic) => `التحضير: ${apart(topic)}`,
  notes: "التفكير في الجواب، أو كتابته",
  notesBefore: "ملاحظاتك السابقة",
  notesHint: "تبقى مع السؤال. لا يطلبها أحد.",
  reveal: "كشف الإطار",
  toAll: "كل الأسئلة",

  timer: {
    label: "المؤقّت",
    time: minutes,
    start: "بدء",
    pause: "إيقاف مؤقت",
    resume: "متابعة",
    reset: "إعادة الضبط",
    limit: "الهدف",
    limitUnit: "بالدقائق",
    of: (limit) => `من ${whole(limit)}:00`,
    passed,
    over: (count) => `${passed(count)}: الوقت الذي حددته لنفسك`,
    took: (stretch) => `استغرقت ${minutes(stretch)}.`,
  },

  framework: "الإطار",
  tick: "ضع علامة على النقاط التي غطّيتها. العبرة بالمعنى، وبكلماتك أنت.",
  ticked: (covered, all) => `غُطّي ${points(covered, all)}`,
  lastTime: (covered, all) => `في المرة الأخيرة غطّيت ${points(covered, all)}.`,
  showLast: "وضع العلامات نفسها",
  step: "الخطوة نفسها",
  remarks: "المزيد عن هذا السؤال",

  recall: {
    title: "كيف سار الأمر؟",
    about: "مقترح بحسب ما وضعت عليه علامة. اختر غيره إن كان شعورك مختلفًا.",
    again: "من جديد",
    hard: "صعب",
    good: "جيد",
    easy: "سهل",
    meaning: {
      again: "لم يخطر ببالي معظمه.",
      hard: "خطر بعضه، أو بجهد كبير.",
      good: "خطر ببعض الجهد.",
      easy: "خطر كله على الفور.",
    },
    back: (due, now) => `يعود ${fromNow(due, now)}`,
  },
  save: "الحفظ وتحديد الموعد التالي",

  done: {
    title: (due, now) => `يعود ${fromNow(due, now)}`,
    about: (covered, all, due) => `غطّيت ${points(covered, all)}. يحين موعد السؤال من جديد في ${day(due)}.`,
    readiness: (topic, before, after) =>
      after === null
        ? `لا رقم للجاهزية في ${apart(topic)} بعد: جرى التدرّب على أقل من نصف أسئلته، بحسب الوزن.`
        : `الجاهزية في ${apart(topic)}: ${whole(after)} من 100${before === null ? "" : `، وكانت ${whole(before)}`}.`,
    nothingDue: "لا شيء آخر مستحق.",
  },

  interview: {
    title: "مقابلة تجريبية",
    open: (count) => `مقابلة تجريبية: ${questions(count)}`,
    about: (count) => `${asked(count)} فكّر أو تكلّم أو اكتب؛ وفي النهاية يُكشف ما يوضع عليه علامة.`,
    start: "بدء",
    place: (index, count) => `السؤال ${whole(index)} من ${whole(count)}`,
    next: "السؤال التالي",
    finish: "الإنهاء والكشف",
    saveNext: "الحفظ والانتقال إلى التالي",
    saveLast: "الحفظ وعرض الخلاصة",
    leave: "إنهاء المقابلة",
    over: "حصيلة المقابلة",
    overall: (before, after) =>
      after === null
        ? "لا رقم للجاهزية في كل الموضوعات بعد: جرى التدرّب على أقل من نصف الأسئلة، بحسب الوزن."
        : `الجاهزية في كل الموضوعات: ${whole(after)} من 100${before === null ? "" : `، وكانت ${whole(before)}`}.`,
    question: "السؤال",
    covered: "المُغطّى",
    time: "الوقت",
    back: "موعد العودة",
    backOn: (due, now) => fromNow(due, now),
    another: "مقابلة أخرى",
  },
};
