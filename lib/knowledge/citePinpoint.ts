/** ", para. 15" or ", paras. 15–17", in the form of the Editorial Manual; nothing where a whole is meant. Takes the pinpoint as printed. */
export function citePinpoint(pinpoint: string | null): string {
  if (!pinpoint) return '';
  const several = /\d.*(?:[-–,]| and | et | y | и ).*\d/.test(pinpoint);
  return `, ${several ? 'paras.' : 'para.'} ${pinpoint.replace(/(?<=\d)\s?[-–]\s?(?=\d)/g, '–')}`;
}
