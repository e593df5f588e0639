import type { Catalogue } from "../catalogue.js";
import { cohortFigures, viewFigures } from "../team-figures.js";
import { numbers, range, whole } from "./words.js";

export const team: Catalogue["team"] = {
  title: "チーム",
  lede: "複数の人のファイルを並べて、ある人がほかの人にどう見えているか、またはグループの現在地を見ます。",
  stays: "ファイルはこの端末に留まります。このページで読み取るだけで保存はせず、ページを離れると消えます。",
  filesTitle: "ファイル",
  choose: "ファイルを選ぶ",
  read: (count, files) => `${whole(files)}個のファイルから評価${whole(count)}件。`,
  readNothing: "これらのファイルに評価は見つかりませんでした。",
  none: "まだファイルがありません。「結果」から書き出したファイルを使います。",
  clear: "すべてのファイルを外す",
  cleared: "ファイルをこのページから外しました。",
  list: {
    summary: "ファイルの一覧",
    columns: ["ファイル", "役割", "グループ", "回答"],
    roles: { self: "本人", peer: "同僚", report: "部下", manager: "上司" },
    noGroup: "–",
  },
  about: "誰についてのものですか",
  raters: "一人について、本人とほかの人の見方",
  cohort: "グループについて、それぞれの自己評価",

  ratersView: {
    title: "ほかの人の見方",
    counts: (self, peers, reports, managers) =>
      `自己評価${self === 0 ? "なし" : "1件"}、同僚${whole(peers)}人、部下${whole(reports)}人、上司${whole(managers)}人。`,
    several: "自己評価が複数あるため、最新のものを使います。",
    noSelf: "本人のファイルがないため、差は表示できません。",
    noOthers: "これらのファイルには本人の見方しかありません。下でほかの人に依頼してください。",
    quick: "一つが簡易版のため、設問だけを比べています。",
    floorTitle: "誰の回答かわかるか",
    floor:
      "上司以外はわかりません。ほかの人の回答は、設問ごとに3人以上になると表示します。同僚と部下を分けて表示するのは、それによって他方の1人か2人が割り出せない場合に限ります。上司の見方は1人から表示します。上司は1人で、誰かわかっているためです。全員が答えてから、報告を一度だけ作ってください。ファイル一つ違いの報告が二つあると、そのファイルの内容がわかってしまいます。",
    chart: "成功指標別の本人とほかの人。下の表にも同じ数値があります。",
    keySelf: "本人",
    keyOthers: "ほかの人全体",
    metricsCaption: "成功指標別：達成していること",
    lenses: { practices: "成功指標別：行っていること", readiness: "成功指標別：説明できること" },
    itemsTitle: "設問別",
    itemsAbout: "差の大きい順です。",
    itemsCaption: "ほかの人が答えたすべての設問",
    columns: ["", "本人", "他者", "差", "一致度", "同僚", "部下", "上司"],
    metric: "成功指標",
    item: "設問",
    ...viewFigures(numbers),
    explain:
      "数値は0から100までの点です。差は本人から他者を引いたもので、0より大きいと本人のほうが高く評価しています。一致度は、偶然と同じくらいばらつく0から、全員が同じ1までです。「–」は、人数が少なくて表示できないか、誰も答えていないことを示します。",
    nothingShown: "まだ表示できるものがありません。同じ設問に答えた、上司以外の人が3人未満です。",
  },

  cohortView: {
    title: "グループの現在地",
    counts: (count) => `自己評価${whole(count)}件。`,
    notSelf: (count) => `ほかの人を評価した${whole(count)}個のファイルは除いています。`,
    floor: (floor) =>
      `数値は、${whole(floor)}人以上に基づくものだけを表示します。それより小さいグループは隠し、隠したものが残りから割り出せなくなるまで、小さい順にほかのグループも隠します。`,
    floorTitle: "誰の回答かわかるか",
    tooFew: (count, floor) => `自己評価${whole(count)}件では少なすぎます。${whole(floor)}件から数値を表示します。`,
    chart: "成功指標別の、中央の半数の人。下の表にも同じ数値があります。",
    keyDot: "中央の人",
    keyBand: "中央の半数の人",
    overall: "総合",
    caption: "成功指標別：達成していること",
    columns: ["成功指標", "人数", "平均", "ばらつき（sd）", "中央の半数", "中央値", "アルファ"],
    ...cohortFigures(numbers),
    half: (low, high) => range(low, high, whole),
    alphaExplained:
      "（クロンバックの）アルファは、これらの人において、成功指標の設問どうしがどれだけそろって動くかを示します。約0.7以上なら、普通は一つのものとして読みます。",
    distributionTitle: "スコアと回答の分布",
    bandsCaption: "総合スコアを10点ごとに分けた10区分",
    band: (index) => (index === 9 ? "90～100" : `${whole(index * 10)}以上${whole((index + 1) * 10)}未満`),
    bandColumn: "点",
    peopleColumn: "人数",
    levelColumn: "回答",
    covered: (points) => `要点${whole(points)}件に言及`,
    groupsTitle: "グループ別",
    groupsChart: "グループ別の総合。下の表にも同じ数値があります。",
    groupsCaption: "グループ別の総合",
    groupColumn: "グループ",
    noGroup: "グループ名なし",
    hiddenGroups: (groups, hidden) =>
      `${whole(groups)}グループ（計${whole(hidden)}件の評価）は表示していません。小さすぎるか、表示すると小さいグループがわかってしまうためです。`,
    noGroups: "グループ名のあるファイルがありません。",
  },

  ask: {
    title: "ほかの人に依頼",
    about:
      "リンクを開いた人に、あなたの仕事をどう見ているかを尋ねます。相手は回答し、「結果」からファイルを書き出して、あなたに返します。それを上で取り込んでください。リンクにあなたの回答は含まれません。",
    role: "相手の立場",
    roles: {
      peer: "同僚：同じ立場で働く人",
      report: "部下：あなたが率いる人",
      manager: "上司：あなたを率いる人",
    },
    group: "グループ（任意）",
    groupHint: "人の名前ではなく、チームの名前です。相手のファイルに入ります。",
    mode: "相手が答える範囲",
    modes: { quick: "設問のみ", full: "実践と計測項目も" },
    link: "送るリンク",
    ownGuide:
      "自分のガイドを使用中です。ガイドのファイルも送ってください。相手は先にこのページでガイドを開き、その後リンクを開きます。",
    three: "少なくとも同僚3人、または部下3人に依頼してください。それより少ないと、何も表示しません。",
  },
};
