import { CHINESE_COUNTING } from '../counting/chinese.ts';
import type { LanguageWords } from './LanguageWords.ts';

/** Chinese puts the number first, 第2/6号决定; the patterns of that order stand with the finders. */
export const CHINESE: LanguageWords = {
  language: 'zh',
  resolution: '决议',
  decision: '决定',
  article: '条',
  paragraph: '段',
  subparagraph: '项',
  operativeParagraph: '执行部分第',
  rule: '',
  rulesOfProcedure: '议事规则',
  agendaItem: '议程项目',
  agenda: '(?:临时)?议程',
  session: '届会议',
  report: '报告',
  meeting: '会议',
  same: '同一|上述|该',
  sameBehind: '',
  of: '的',
  and: '和|及|至|、|与',
  here: '下文|上文|本(?:报告|文件|决议|决定)',
  ...CHINESE_COUNTING,
};
