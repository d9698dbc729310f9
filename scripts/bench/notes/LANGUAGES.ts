/** What a note says in each language, and what is searched for: as people type it, and with a slip. */
export const LANGUAGES = [
  { text: 'سؤال إلى الوفد: متى تُعاد المُراجعة الثانية؟', right: 'المراجعه الثانيه', wrong: 'المراحعة' },
  { text: '请向代表团询问何时再次审议这一问题。', right: '再次审议这一问题', wrong: '再次审査' },
  { text: 'Ask the delegation when it comes back to it.', right: 'DELEGATION COMES', wrong: 'delagation' },
  { text: 'Demander où en est l’œuvre de la délégation.', right: "l'oeuvre delegation", wrong: 'delégtion' },
  { text: 'Спросить делегацию, когда её ответ будет готов.', right: 'ее ответ', wrong: 'делигацию' },
  { text: 'Preguntar cuándo volverá la cuestión a la sesión.', right: 'volvera sesion', wrong: 'cuestoin' },
] as const;
