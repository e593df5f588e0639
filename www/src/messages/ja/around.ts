/** What the page says around its views, and in those that are small. */

import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { day, list, whole } from "./words.js";

const statements = (count: number) => `設問${whole(count)}件`;

export const page: Catalogue["page"] = {
  title: (...parts) => [...parts, "Leadmark"].join(" – "),
  views: {
    start: "はじめに",
    assess: "評価",
    invited: "回答の依頼",
    results: "結果",
    practice: "練習",
    guide: "ガイド",
    history: "履歴",
    compare: "比較",
    team: "チーム",
    embed: "埋め込み",
    own: "自分のガイド",
    shared: "共有された結果",
    missing: "見つかりません",
    failed: "読み込めません",
  },
  language: "言語",
  review: "確認",
  loading: "読み込んでいます…",
  notLoaded: {
    title: "この部分を読み込めませんでした",
    text: "オフラインではありませんか。回答済みのものに変更はありません。",
    retry: "再試行",
  },
  missing: {
    title: "このアドレスには何もありません",
    text: "アドレスが途中で切れているか、誤っている可能性があります。",
    toStart: "はじめに戻る",
  },
  guideInUse: (title) => `自分のガイド：${apart(title)}`,
  guideUnusable: "ここで開いたガイドはこの版では使えないため、付属のガイドを表示しています。",
  guideUnusableLink: "ガイドを直す",
};

export const start: Catalogue["start"] = {
  quick: (count, minutes) => `${statements(count)}、約${whole(minutes)}分`,
  full: (items, minutes) => `${whole(items)}項目、約${whole(minutes)}分`,
  statements,
  resume: "続きから再開",
  resumeState: (answered, asked, changed) =>
    `${whole(asked)}件中${whole(answered)}件回答済み、最終更新：${day(changed)}`,
  anew: "新しい評価を始める",
  anewHint: "今の評価は履歴に残ります",
};

export const copyWords: Catalogue["copyWords"] = {
  copy: "コピー",
  copied: "コピーしました。",
  selected: "選択してあります。CtrlまたはCmdとCを押してコピーしてください。",
};

export const fileWords: Catalogue["fileWords"] = {
  choose: "ファイルを選ぶ",
  chooseFolder: "フォルダーを選ぶ",
  drop: { one: "またはここにドロップ", many: "またはここにドロップ" },
  tooLarge: (most) => `ファイルが${whole(most / 1024 / 1024)} MBを超えています。評価の集まりとしては大きすぎます。`,
  more: (count) => `このファイルにはほかに${whole(count)}件の指摘があります。`,
  line: (line) => `${whole(line)}行目`,
  otherGuide: (theirs, ours) =>
    `ガイド「${apart(theirs)}」への回答ですが、使用中のガイドは「${apart(ours)}」です。先にそのガイドを開いてから、ファイルを取り込んでください。`,
  refused: (name) => `${apart(name)}は使えません`,
  partly: (name) => `${apart(name)}の一部は使えません`,
  untouched: "ここに保存済みのものに変更はありません。",
  nothingFound: "ドロップされたものにファイルがありませんでした。",
};

export const offline: Catalogue["offline"] = {
  ready: "このページの新しい版があります。",
  use: "今すぐ使う",
  unsaved: "このページに未保存のものがあり、新しい版には引き継がれません。先に保存するかコピーしてください。",
  anyway: "それでも使う",
};

export const invited: Catalogue["invited"] = {
  title: {
    self: "",
    peer: "同僚としての回答を依頼されています",
    report: "部下としての回答を依頼されています",
    manager: "上司としての回答を依頼されています",
  },
  about: {
    peer: "同じ立場で働く人が、自分の仕事がどう見えているかを知りたがっています。",
    report: "あなたの上司が、自分の仕事がどう見えているかを知りたがっています。",
    manager: "あなたの部下が、自分の仕事がどう見えているかを知りたがっています。",
  },
  group: (name) => `グループは${apart(name)}とのことです。`,
  what: "その人が自分を評価するのと同じ設問で、その人を評価します。終わったら「結果」からファイルを書き出し、本人に返してください。自動的に送信されるものはありません。",
  apart: "ここにあなた自身の回答があっても、別に保管され、混ざることはありません。",
  own: "ここにあなた自身の回答途中の評価があります。そのまま別に保管され、履歴から開けます。",
  begin: "始める",
  resume: "この回答を続ける",
  underWay: "すでに始めています。",
  anew: "新しく始める",
  not: "今はしない",
  badTitle: "このリンクは不完全です",
  badRole: (role) =>
    `存在しない役割「${apart(role)}」での回答を求めています。役割はpeer、report、managerです。リンクをもう一度もらってください。`,
  badGroup: (most) => `グループ名が${whole(most)}文字を超えています。リンクをもう一度もらってください。`,
  otherGuideTitle: "このリンクは別のガイドのものです",
  otherGuide: (theirs, ours) =>
    `ガイド「${apart(theirs)}」についての依頼ですが、ここで使用中のガイドは「${apart(ours)}」です。リンクの送り主から、そのガイドのファイルをもらってください。`,
  openOwn: "先にそのガイドを開き",
  thenAgain: "、その後もう一度このリンクを開いてください。",
};

export const own: Catalogue["own"] = {
  title: "自分のガイド",
  lede: "Markdownで書いたガイドを開くか、貼り付けてください。入力と同時にここで読み取り、回答と同じく、このブラウザーの外に出ることはありません。",
  file: ".mdファイルを開く",
  label: "ガイドの本文",
  hint: "「success metrics」を含む見出しと、成功指標ごとの###見出し、その下の設問の箇条書きがあれば十分です。",
  findingsTitle: "見つかったこと",
  empty: "本文があれば、指摘がここに表示されます。",
  clean: "直すところはありません。",
  summary: (errors, warnings, notes) =>
    list([
      ...(errors > 0 ? [`エラー${whole(errors)}件`] : []),
      ...(warnings > 0 ? [`警告${whole(warnings)}件`] : []),
      ...(notes > 0 ? [`注記${whole(notes)}件`] : []),
    ]),
  severity: { error: "エラー", warning: "警告", note: "注記" },
  at: (severity, place) => `${severity}、${place}`,
  place: (line, column) => `${whole(line)}行${whole(column)}桁`,
  more: (count) => `ほかに${whole(count)}件の指摘があります。まず上のものをいくつか直してください。`,
  countsTitle: "内容",
  counts: {
    metrics: (count) => `成功指標${whole(count)}件`,
    indicators: statements,
    practices: (count) => `実践${whole(count)}件`,
    measures: (count) => `計測項目${whole(count)}件`,
    domains: (count) => `領域${whole(count)}件`,
    topics: (count) => `トピック${whole(count)}件`,
    questions: (count) => `質問${whole(count)}件`,
    points: (count) => `フレームワークの要点${whole(count)}件`,
  },
  use: "このガイドを使う",
  unusable: (place) => `エラーがある間は、このガイドを使えません：${place}。`,
  inUse: (title) =>
    `このページで${apart(title)}を使用中です。ほかのガイドへの回答は、それぞれのガイドとともに残っています。`,
  notKept: "このブラウザーは保存を許可していないため、このページを閉じるまでの使用になります。",
  start: "はじめに戻る",
  back: "付属のガイドに戻す",
  isBack: "付属のガイドに戻しました。本文はこのページを閉じるまでここに残ります。",
  tooLarge: (bytes, most) =>
    `ファイルは${whole(bytes / 1024 / 1024)} MBあり、ガイドの上限の${whole(most / 1024 / 1024)} MBを超えています。`,
  notText: "ファイルがUTF-8のテキストではありません。UTF-8で保存し、もう一度開いてください。",
};

export const shared: Catalogue["shared"] = {
  title: "共有された結果",
  about: (changed) =>
    `リンクで共有された結果です。最終更新は${day(changed)}です。ここに表示するだけで、保存はしません。`,
  named: (name) => `名前は「${apart(name)}」です。`,
  keep: "写しを残す",
  keepHint: "履歴に、自分の回答とは別のものとして加わります。",
  kept: "写しが履歴にあります。",
  toHistory: "履歴を開く",
  undo: "元に戻す",
  undone: "写しを取り除きました。",
  refusedTitle: "このリンクは読み取れません",
  askAgain: "リンクをもう一度もらうか、ファイルをもらってください。",
  refusals: {
    "bad-link":
      "リンクが途中で切れているか、書き換えられています。もう一度コピーするか、ファイルを送ってもらってください。",
    "later-version":
      "このリンクは新しいバージョンで作られています。ページを再読み込みするか、ファイルを送ってもらってください。",
    "too-large": "リンクが長すぎます。ファイルを送ってもらってください。",
  },
  damaged: "送るときに途中で切れた可能性があります。",
  otherGuide: (theirs, ours) =>
    `ガイド「${apart(theirs)}」への回答ですが、ここで使用中のガイドは「${apart(ours)}」です。`,
  openOwn: "先にそのガイドを開き",
  thenAgain: "、その後もう一度このリンクを開いてください。",
  partly: "一部はこのガイドに合わないため、除いてあります：",
};
