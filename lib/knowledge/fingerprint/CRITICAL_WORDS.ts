import type { Language } from '../../symbols/Language.ts';

/**
 * Words that make another recommendation where they differ: negations, addressees, how strongly something is asked,
 * numbers in words. Folded as `foldWords` does. One list a language, so that a speaker can add to it; texts are
 * compared by the words of all languages, since two texts of one language never differ by another's.
 */
export const CRITICAL_WORDS: Record<Language, string> = {
  en: `not no non none nor neither never nothing without cannot unless unable except excluding refrain only
    state states party parties member members signatory signatories government governments conference secretariat
    secretary general executive director assembly council commission commissions committee working group chair bureau
    unodc office organization organizations civil society private sector donors experts judges prosecutors
    should shall must may might could would can encouraged invited requested urged called recommended consider seek
    endeavour decides requests urges invites encourages recommends calls
    one two three four five six seven eight nine ten first second third fourth fifth all any some each every both
    increase decrease reduce expand before after more less fewer allow prohibit permit criminalize decriminalize
    voluntary mandatory compulsory optional include exclude national regional international`,
  fr: `ne n pas non sans aucun aucune jamais ni rien nul nulle sauf seulement
    état états partie parties membre membres signataire signataires gouvernement gouvernements conférence secrétariat
    secrétaire général directeur exécutif assemblée conseil commission comité groupe président bureau onudc office
    organisation organisations société civile secteur privé donateurs experts juges procureurs
    devrait devraient doit doivent peut peuvent pourrait pourraient encouragés encouragées invités invitées priés engagés
    envisager décide prie demande invite encourage recommande engage
    un une deux trois quatre cinq six sept huit neuf dix premier première tous toutes chaque avant après plus moins`,
  es: `no ni nunca sin ningún ninguno ninguna nada salvo excepto solo sólo únicamente
    estado estados parte partes miembro miembros signatario signatarios gobierno gobiernos conferencia secretaría
    secretario general director ejecutivo asamblea consejo comisión comité grupo presidente mesa unodc oficina
    organización organizaciones sociedad civil sector privado donantes expertos jueces fiscales
    debería deberían debe deben puede pueden podría podrían alienta invita exhorta solicita considerar decide pide
    insta recomienda un una dos tres cuatro cinco seis siete ocho nueve diez primer primera todos todas cada antes
    después más menos`,
  ru: `не ни нет без никогда ничего кроме только лишь государства государствам государство участники участникам члены
    членам правительства правительствам конференция конференции секретариат секретариату генеральный генеральная
    ассамблея ассамблее совет совету комиссия комиссии комитет группа группе управление юнодк организации
    следует должны должно может могут предлагает просит призывает рекомендует постановляет рассмотреть
    один одна два две три четыре пять шесть семь восемь девять десять все каждый до после более менее`,
  ar: `لا لم لن ليس غير دون بدون إلا فقط الدول الأطراف الأعضاء الحكومات المؤتمر الأمانة الأمين العام الجمعية العامة
    المجلس اللجنة الفريق المكتب ينبغي يجوز يمكن تشجع تدعو تطلب تحث توصي تقرر النظر جميع كل قبل بعد`,
  zh: '不 未 无 非 勿 否 没 仅 只 缔 约 成 员 国 政 府 会 秘 书 处 应 可 须 请 促 邀 吁 一 二 三 四 五 六 七 八 九 十 前 后 多 少 全',
};
