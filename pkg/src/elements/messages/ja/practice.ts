import type { Messages } from "../en/catalogue.js";
import { apart, minutes } from "../formats.js";
import { day, fromNow, list, points, whole } from "./words.js";

const questions = (count: number) => `質問${whole(count)}件`;

export const practice: Messages["practice"] = {
  title: "練習",
  none: "このガイドにはフレームワーク付きの質問がないため、練習するものがありません。",
  summary: (due, fresh, later) => {
    const parts = [
      due > 0 ? `復習${whole(due)}件` : "",
      fresh > 0 ? `新規${whole(fresh)}件` : "",
      later > 0 ? `後日${whole(later)}件` : "",
    ];
    return `${questions(due + fresh + later)}：${list(parts.filter((part) => part !== ""))}`;
  },
  next: "次の質問",
  ahead: (due, now) => `復習するものはありません。次の質問は${fromNow(due, now)}（${day(due)}）に出ます。`,
  practise: "この質問を練習する",
  practiseAhead: "予定より早く練習する",
  of: (question) => `：${question}`,
  unusable: (count) =>
    `${questions(count)}の記録をここでは読み込めません。新規として扱います。もう一度練習するまで、何も失われません。`,

  readiness: {
    title: "トピック別の準備度",
    about: "前回触れた要点の割合です。トピックの質問のうち（重みで）半分以上を練習すると、数値が出ます。",
    topic: "トピック",
    readiness: "準備度",
    points: "要点",
    due: "復習",
    all: "全トピック",
    none: "–",
    nothing: "まだ練習した質問がありません。最初の1件から、ここに準備度が表示されます。",
    count: (covered, all) => `${whole(covered)}／${whole(all)}`,
  },

  all: "すべての質問",
  read: "このトピックを読む",
  state: {
    new: "新規",
    due: (due, now) => (day(due) === day(now) ? "今日が復習日" : `復習日：${day(due)}（経過）`),
    later: (due, now) => `${fromNow(due, now)}に再出題`,
  },
  covered: (covered, all) => `${points(covered, all)}に言及`,

  prepare: (topic) => `準備：${apart(topic)}`,
  notes: "考えをまとめるか、書いてください",
  notesBefore: "前回のメモ",
  notesHint: "質問とともに残ります。誰かに求められることはありません。",
  reveal: "フレームワークを表示",
  toAll: "すべての質問",

  timer: {
    label: "タイマー",
    time: minutes,
    start: "開始",
    pause: "一時停止",
    resume: "再開",
    reset: "リセット",
    limit: "目安",
    limitUnit: "分",
    of: (limit) => `／${whole(limit)}:00`,
    passed: (count) => `${whole(count)}分経過`,
    over: (count) => `${whole(count)}分：目安の時間です`,
    took: (stretch) => `かかった時間は${minutes(stretch)}です。`,
  },

  framework: "フレームワーク",
  tick: "触れた要点にチェックを付けてください。自分の言葉でかまいません。",
  ticked: (covered, all) => `${points(covered, all)}に言及`,
  lastTime: (covered, all) => `前回は${points(covered, all)}に触れました。`,
  showLast: "前回と同じものにチェック",
  step: "このステップ自体",
  remarks: "この質問の補足",

  recall: {
    title: "出来はどうでしたか",
    about: "チェックの結果からの提案です。感触が違うときは、別のものを選んでください。",
    again: "もう一度",
    hard: "難しい",
    good: "良い",
    easy: "易しい",
    meaning: {
      again: "ほとんど思い浮かびませんでした。",
      hard: "一部だけ、またはかなり苦労して思い出しました。",
      good: "少し苦労しましたが思い出せました。",
      easy: "すべてすぐに思い浮かびました。",
    },
    back: (due, now) => `${fromNow(due, now)}に再出題`,
  },
  save: "保存して次の日を決める",

  done: {
    title: (due, now) => `${fromNow(due, now)}に再び出ます`,
    about: (covered, all, due) => `${points(covered, all)}に触れました。次の復習日は${day(due)}です。`,
    readiness: (topic, before, after) =>
      after === null
        ? `${apart(topic)}の準備度はまだ出ません。（重みで）半分未満の質問しか練習していません。`
        : `${apart(topic)}の準備度：100点中${whole(after)}点${before === null ? "" : `（前回${whole(before)}点）`}`,
    nothingDue: "ほかに復習するものはありません。",
  },

  interview: {
    title: "模擬面接",
    open: (count) => `模擬面接：${questions(count)}`,
    about: (count) =>
      `${questions(count)}に、復習日の来たものから順に答えます。タイマーは質問とともに始まります。` +
      "考えても、話しても、書いてもかまいません。チェックする要点は最後に表示します。",
    start: "開始",
    place: (index, count) => `質問${whole(index)}／${whole(count)}`,
    next: "次の質問",
    finish: "終了して表示",
    saveNext: "保存して次へ",
    saveLast: "保存してまとめを見る",
    leave: "面接を終える",
    over: "まとめ",
    overall: (before, after) =>
      after === null
        ? "全トピックの準備度はまだ出ません。（重みで）半分未満の質問しか練習していません。"
        : `全トピックの準備度：100点中${whole(after)}点${before === null ? "" : `（前回${whole(before)}点）`}`,
    question: "質問",
    covered: "言及",
    time: "時間",
    back: "再出題",
    backOn: (due, now) => fromNow(due, now),
    another: "もう一度面接する",
  },
};
