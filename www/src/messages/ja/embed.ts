import type { Catalogue } from "../catalogue.js";
import { apart } from "../formats.js";
import { list, whole } from "./words.js";

export const embed: Catalogue["embed"] = {
  title: "自分のページで使う",
  lede: "方法は三つあり、いずれもサーバーは不要です。要素、フレーム、単一ファイルのいずれかを選べます。",
  way: "方法",
  ways: {
    element: "要素：HTMLを自分で書くページ向けのタグ一つ",
    frame: "フレーム：スクリプトを許可しないWiki向け",
    file: "単一ファイル：送付用、ネットワークなしで開く用",
  },
  view: "内容",
  views: { assessment: "評価とその結果", results: "結果", practice: "練習", guide: "ガイド" },
  mode: "尋ねる範囲",
  modes: { "": "本人が選んだもの", quick: "設問のみ", full: "実践と計測項目も" },
  store: "回答の保存先",
  stores: { default: "本人の端末", none: "保存しない：ページを閉じると消えます" },
  theme: "配色",
  themes: { auto: "端末の設定どおり", light: "明るい", dark: "暗い" },
  lang: "ボタンなどの言語（ページと違う場合）",
  langHint: (tags) => `言語タグ：${list(tags)}のいずれか。`,
  src: "自分のガイドのアドレス",
  srcHint: "空なら付属のガイドです。guides/my-guide.mdのような、自分のサイトのパスを入れます。",
  parent: "フレームを置くページのオリジン",
  parentHint: "例：https://wiki.example。指定するとフレームの高さが内容に合い、指定しないと固定になります。",
  parentRefused:
    "オリジンではないため、高さは固定のままです。https://wiki.exampleのように、スキームとホストだけを入れてください。",
  results: "スコア",
  resultsChoices: { "": "フレームの中に留める", ask: "本人に尋ねて、本人が決める" },
  code: "コピーするコード",
  elementAbout:
    "パッケージのdistフォルダーを自分のサイトに（この例では/leadmarkとして）コピーし、要素を置く場所にこれを貼り付けてください。Content-Security-Policyがある場合、script-srcに'wasm-unsafe-eval'が必要です。",
  frameAbout:
    "フレームにはこのサイトのページが表示されます。フレーム内の回答は、表示元のサイトごとにブラウザーが分けて保存します。ガイドはこのサイトからのみ取得します。",
  frameScript:
    "スクリプトは、このフレームからだけ高さを受け取ります。スクリプトが許可されていない場所では省いてください。",
  resultsAbout:
    '本人が同意すると、置いたページにメッセージ { type: "leadmark-results", scorecard } が一度届きます。オリジンがこのサイトであることを確かめてください。',
  frameTitle: {
    assessment: "自己評価",
    results: "自己評価の結果",
    practice: "面接の練習",
    guide: "ガイド",
  },
  fileAbout:
    "ガイド、採点、表示のすべてが入った一つのHTMLファイルです。自分のコンピューターのコマンドラインで作ります：",
  fileAfter: "メールで送り、共有フォルダーに置き、ディスクから開けます。",
  preview: "プレビュー",
  previewAbout: "これは要素そのものです。ここでの回答は保存されません。",
  previewNoSrc: "自分のガイドはここには表示されません。コードを置いた場所で取得されます。",
};

const VIEWS: Readonly<Record<string, string>> = {
  assessment: "評価",
  results: "結果",
  practice: "練習",
  guide: "ガイド",
};

export const frame: Catalogue["frame"] = {
  title: (view) => `${VIEWS[view] ?? view} – Leadmark`,
  refused: "ここには表示できません",
  view: (given, known) => `表示できるビュー「${apart(given)}」はありません。ビューは${list(known)}です。`,
  address: (given) =>
    `ガイドのアドレス「${apart(given)}」はアドレスではありません。my-guide.mdのような、このサイトのパスを指定してください。`,
  elsewhere: (given, here) =>
    `「${apart(given)}」のガイドは表示しません。フレームでは${here}のガイドだけを取得します。このページの隣にガイドを置くか、自分のページで要素を使ってください。`,
  unknown: (name, given, known) =>
    `このフレームのアドレスに${name}=${apart(given)}とありますが、未知の値のため何も変わりません。使える値：${list(known)}`,
  noScores: (view, scored) =>
    `このフレームのアドレスにresults=askとありますが、ビュー「${view}」にはスコアがありません。スコアがあるのは${list(scored)}です。`,
  nobodyToTell:
    "このフレームのアドレスにresults=askとありますが、誰が求めているかがありません。parent=https://wiki.exampleのように、parent=と置いたページのオリジンを加えてください。",
  noOrigin: (given) =>
    `このフレームのアドレスにparent=${apart(given)}とありますが、オリジンではないため、置いたページには何も知らせません。オリジンはhttps://wiki.exampleのように書きます。`,
  otherParent: (given, origin) =>
    `このフレームのアドレスにparent=${apart(given)}とありますが、置いたページは${origin}にあるため、何も知らせません。`,
  askTitle: "あなたのスコア",
  ask: (origin) => `このフレームを置いたページ（${origin}）が、あなたのスコアを求めています。`,
  askAbout:
    "同意すると、次のものが一度だけ送られます。メモは送られません。送り先でどう扱われるかは、そのページにしかわかりません。",
  overall: "総合",
  score: (score) => (score === null ? "スコアなし" : `100点中${whole(score)}点`),
  levels: "残りの回答で各スコアがどこまで動きうるか、目標、各項目で選んだレベル",
  exactly: "送られる内容そのもの",
  yes: "スコアを送る",
  no: "送らない",
  sent: (origin) => `スコアを${origin}に送りました。`,
  notSent: "何も送りませんでした。",
};
