import type { Language } from '../../symbols/Language.ts';

/** The words of a citation in one language; `$1` stands for the label or number, `$2` for the organ. */
export interface CitationWords {
  annex: string;
  annexes: string;
  /** The only annex of a document. */
  soleAnnex: string;
  chapter: string;
  section: string;
  paragraph: string;
  paragraphs: string;
  page: string;
  pages: string;
  resolution: string;
  decision: string;
  /** Between the parts of a citation. */
  comma: string;
  /** `$1` is what is put in brackets. */
  brackets: string;
  stop: string;
  ibid: string;
}

const ENGLISH: CitationWords = {
  annex: 'annex $1',
  annexes: 'annexes $1',
  soleAnnex: 'annex',
  chapter: 'chap. $1',
  section: 'sect. $1',
  paragraph: 'para. $1',
  paragraphs: 'paras. $1',
  page: 'p. $1',
  pages: 'pp. $1',
  resolution: '$2 resolution $1',
  decision: '$2 decision $1',
  comma: ', ',
  brackets: '($1)',
  stop: '.',
  ibid: 'Ibid.',
};

/**
 * The words of the Editorial Manual's form in the six official languages. English from the Manual ("Footnotes and other
 * references", III and V); the others as documents of the United Nations in those languages print them.
 */
export const CITATION_WORDS: Record<Language, CitationWords> = {
  en: ENGLISH,
  fr: {
    ...ENGLISH,
    annex: 'annexe $1',
    annexes: 'annexes $1',
    soleAnnex: 'annexe',
    paragraph: 'par. $1',
    paragraphs: 'par. $1',
    pages: 'p. $1',
    resolution: 'résolution $1 $2',
    decision: 'décision $1 $2',
  },
  es: {
    ...ENGLISH,
    annex: 'anexo $1',
    annexes: 'anexos $1',
    soleAnnex: 'anexo',
    chapter: 'cap. $1',
    section: 'secc. $1',
    paragraph: 'párr. $1',
    paragraphs: 'párrs. $1',
    page: 'pág. $1',
    pages: 'págs. $1',
    resolution: 'resolución $1 $2',
    decision: 'decisión $1 $2',
  },
  ru: {
    ...ENGLISH,
    annex: 'приложение $1',
    annexes: 'приложения $1',
    soleAnnex: 'приложение',
    chapter: 'гл. $1',
    section: 'разд. $1',
    paragraph: 'п. $1',
    paragraphs: 'пп. $1',
    page: 'с. $1',
    pages: 'с. $1',
    resolution: 'резолюция $1 $2',
    decision: 'решение $1 $2',
    ibid: 'Там же',
  },
  ar: {
    annex: 'المرفق $1',
    // Whether two or more, Arabic has forms of its own: which was not found in a public source.
    annexes: 'annexes $1',
    soleAnnex: 'المرفق',
    chapter: 'الفصل $1',
    section: 'الفرع $1',
    paragraph: 'الفقرة $1',
    paragraphs: 'الفقرات $1',
    page: 'الصفحة $1',
    pages: 'الصفحات $1',
    resolution: 'قرار $2 $1',
    decision: 'مقرر $2 $1',
    comma: '، ',
    brackets: '($1)',
    stop: '.',
    ibid: 'المرجع نفسه',
  },
  zh: {
    annex: '附件$1',
    annexes: '附件$1',
    soleAnnex: '附件',
    chapter: '第$1章',
    section: '$1节',
    paragraph: '第$1段',
    paragraphs: '第$1段',
    page: '第$1页',
    pages: '第$1页',
    resolution: '$2第$1号决议',
    decision: '$2第$1号决定',
    comma: '，',
    brackets: '（$1）',
    stop: '。',
    ibid: '同上',
  },
};
