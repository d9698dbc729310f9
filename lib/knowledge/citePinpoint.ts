/**
 * ", para. 15", ", paras. 15–17" or ", annex I, para. 3", in the form of the Editorial Manual; nothing where a whole is
 * meant. Takes the pinpoint as printed, with the annex or section before it, if any.
 */
export function citePinpoint(pinpoint: string | null): string {
  if (!pinpoint) return '';
  const [, part, paragraphs = ''] = /^(?:([^\d(][^,]*), )?(.*)$/.exec(pinpoint) ?? [];
  const several = /\d.*(?:[-–,]| and | et | y | и ).*\d/.test(paragraphs);
  const printed = paragraphs.replace(/(?<=\d)\s?[-–]\s?(?=\d)/g, '–');
  return `${part ? `, ${part}` : ''}, ${several ? 'paras.' : 'para.'} ${printed}`;
}
