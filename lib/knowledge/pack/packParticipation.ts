import { z } from 'zod';

/** Those represented in one capacity, as a document lists them. */
const attendance = z.strictObject({
  paragraph: z.string().min(1).nullable(),
  category: z.enum([
    'states-parties',
    'regional-organization',
    'signatories',
    'non-parties',
    'member-states',
    'observer-entities',
    'united-nations',
    'intergovernmental-organizations',
    'non-governmental-organizations',
    'institutes',
    'others',
  ]),
  /** As printed. */
  names: z.array(z.string().min(1)),
  /** Whether the text marks the list as unfinished. */
  unfinished: z.boolean().default(false),
});

/** Those who spoke in one capacity under an item of the agenda. */
const statement = z.strictObject({
  paragraph: z.string().min(1).nullable(),
  item: z.string().min(1).nullable(),
  capacity: z.enum(['representative', 'observer', 'panellist', 'secretariat', 'other']),
  names: z.array(z.string().min(1)),
});

/** A person with an office in the meeting. */
const officer = z.strictObject({
  paragraph: z.string().min(1).nullable(),
  office: z.string().min(1),
  name: z.string().min(1),
  country: z.string().min(1).nullable(),
});

/** Who took part in a session, as one document says. */
export const packParticipation = z.strictObject({
  attendance: z.array(attendance),
  officers: z.array(officer),
  statements: z.array(statement),
});

/** Participation as a pack holds it. */
export type PackParticipation = z.infer<typeof packParticipation>;
