import type { Content } from '../../../lib/notes/schema/contentSchema.ts';
import type { Translate } from '../../Translate.ts';
import { COLOURS } from '../COLOURS.ts';

interface ColourChoiceProps {
  /** Null where none is chosen yet. */
  colour: Content['colour'] | null;
  choose: (colour: Content['colour']) => void;
  t: Translate;
}

/** Radio buttons of one name belong together. */
const GROUP = 'colour';
const NUMBERS = [1, 2, 3, 4] as const;

/** The four colours, each with its name. */
export function ColourChoice({ colour, choose, t }: ColourChoiceProps) {
  return (
    <fieldset class="field">
      <legend>{t('note.colour')}</legend>
      <div class="chips">
        {NUMBERS.map((number) => (
          <label key={number} class="chip">
            <input
              type="radio"
              name={GROUP}
              class="unseen"
              checked={colour === number}
              onChange={() => choose(number)}
            />
            <span class="swatch" data-colour={number} />
            {t(`colour.${COLOURS[number]}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
