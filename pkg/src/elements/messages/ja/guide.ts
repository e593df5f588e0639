import type { Messages } from "../en/catalogue.js";
import { apart } from "../formats.js";
import { list, whole } from "./words.js";

export const guide: Messages["guide"] = {
  contents: "目次",
  top: "先頭に戻る",
  informs: "関連する成功指標",
  learnFrom: "学ぶには",
  practices: "実践",
  framework: "フレームワーク",
  practise: "この質問を練習する",
  rate: "この設問に答える",
  of: (name) => `：${name}`,
  levels: (count) => `${whole(count)}段階（低い順）`,
  scale: (names) => `評価の段階：${list(names.map(apart))}`,
};
