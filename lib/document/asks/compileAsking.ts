import type { Language } from '../../symbols/Language.ts';
import type { AskingWords } from '../words/DocumentWords.ts';
import type { CompiledAsking } from './CompiledAsking.ts';

/** An empty source of the vocabulary matches nothing. */
const NEVER = '(?!)';

/** Compiles how a language asks. Chinese and Arabic write words together, so that no border is asked for around them. */
export function compileAsking(words: AskingWords, language: Language): CompiledAsking {
  const isJoined = language === 'zh' || language === 'ar';
  const [left, right] = isJoined ? ['', ''] : ['(?<![\\p{L}\\d-])', '(?![\\p{L}])'];
  const of = (source: string) => (source === '' ? NEVER : source);
  const word = (source: string) => `${left}(?:${of(source)})${right}`;
  const verbs = [words.verbs, words.openingVerbs].filter((source) => source !== '').join('|');
  const adverbs = `(?:(?:${of(words.adverbs)})[, ]+)*`;
  const addressee = `(?:${of(words.addressees)})`;
  const list = `${addressee}(?:(?:, | (?:${of(words.and)}) )${addressee}){0,4}`;
  const space = isJoined ? ' ?' : ' ';
  const joint = words.joint || `(?:, (?:(?:${of(words.and)}) )?| (?:${of(words.and)}) )`;
  const melted = ['', ...words.contractions.map(([start]) => start)].join('|');
  return {
    words,
    forms: new RegExp(
      `(?<proposal>${word(words.proposals)})|(?<passive>${word(words.passives)})|(?<modal>${word(words.modals)})|(?<weak>${word(words.weakModals)})|(?<impersonal>${word(words.impersonal)})`,
      'gu',
    ),
    opening: new RegExp(`^[“«"]?${adverbs}(${of(verbs)})${right}`, 'iu'),
    openingBase: new RegExp(`^[“«"]?${adverbs}(${of(words.baseVerbs)})${right}`, 'iu'),
    inside: new RegExp(
      `${joint}${adverbs}(${of(words.verbs)})(?=${space}${words.behindVerb || NEVER})`,
      'gu',
    ),
    act: new RegExp(of(words.acts), 'u'),
    actInside: new RegExp(
      `(?:, (?:(?:${of(words.and)}) )?| (?:${of(words.and)}) )${adverbs}(${of(words.actVerbs)})(?= ${words.behindVerb || NEVER})`,
      'gu',
    ),
    speaker: new RegExp(of(words.speakers), 'u'),
    ownAct: new RegExp(of(words.ownActs), 'u'),
    pronounAct: new RegExp(of(words.pronounActs), 'u'),
    joined: new RegExp(
      `${joint}${adverbs}(${of(words.actVerbs)})(?=(?:${of(words.betweenVerb)})?${space}(?:(?:that|que) )?(?:${melted})${addressee})`,
      'gu',
    ),
    joinedPronoun: new RegExp(
      `${joint}(?:${of(words.objectPronouns)})${adverbs}(${of(words.actVerbs)})${right}`,
      'gu',
    ),
    told: new RegExp(of(words.told), 'u'),
    introduces: new RegExp(of(words.introduces), 'u'),
    addresseeBefore: new RegExp(
      `(?:^|[,;:(]\\s|${left}(?:that|que|${of(words.and)}) )(${list})(?:,[^;:]{1,200},|\\s\\([^()]{1,80}\\))?(?: (?:that|which|who|qui|que) [^,;:]{1,90})?${space}?$`,
      'u',
    ),
    addresseeAt: new RegExp(`^${list}`, 'u'),
    addresseeEnd: new RegExp(of(words.addresseeEnd), 'u'),
    betweenVerb: new RegExp(
      `^(?:${of(words.betweenVerb)})?(?: \\([^()]{1,120}\\)(?:${of(words.betweenVerb)})?)? (?:(?:that|que|${of(words.adverbs)}),? )*`,
      'u',
    ),
    deeds: new RegExp(`^(?:${of(words.deeds)})`, 'u'),
    nounBefore: new RegExp(
      `(?:^|[,;:]\\s)(?:(?:${of(words.and)}) )?((?:(?!(?:${of(words.subordinate)}) )[\\p{L}’'-]+ ){0,6}(?:${of(words.addresseeNouns)})) ?$`,
      'iu',
    ),
    agent: new RegExp(`${left}(?:${of(words.by)}) (${list})`, 'u'),
    pronoun: new RegExp(`^(?:${of(words.pronouns)})$`, 'u'),
    conjunction: new RegExp(`(?:^|[,\\s])(?:${of(words.and)})$`, 'u'),
    subordinate: new RegExp(`(?<![\\p{L}])(${of(words.subordinate)})(?![\\p{L}])`, 'gu'),
    reported: new RegExp(`(?<![\\p{L}])(?:${of(words.reported)}) $`, 'u'),
    passive: new RegExp(`^\\s(?:${of(words.passiveMark)})`, 'u'),
    softened: new RegExp(`^(?: also)?,[^.;:]{1,300}?, (${of(words.softeners)})(?![\\p{L}])`, 'u'),
    secondVerb: new RegExp(
      `(?:, (?:${of(words.and)}) |\\) (?:${of(words.and)}) )(${of(words.secondVerbs)})(?= (?!(?:of|for|in|from|with|by|and|or|on|at|is|are|was|were|de|des|du|dans|para|en|por|con)\\b)\\p{L})`,
      'gu',
    ),
    infinitive: new RegExp(
      `(?:\\bto|\\bpour|\\bpara|\\bà|\\bde) (?:${of(words.secondVerbs)})(?![\\p{L}])`,
      'u',
    ),
  };
}
